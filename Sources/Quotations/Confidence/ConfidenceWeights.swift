/// Weights of the features, fitted by `Scripts/fit-confidence.py`: a weight, a space, the feature.
enum ConfidenceWeights {
    static let table = """
        -0.646 bias
        0.127 :
        0.127 : colon
        -0.928 accept
        0.709 accept object
        0.048 according
        0.048 according according
        0.648 accuse
        0.563 accuse object
        0.085 accuse preposition
        0.201 acknowledge
        0.090 acknowledge clause
        0.158 acknowledge object
        -0.243 acknowledge that
        -0.433 add
        0.423 add before
        -0.259 add clause
        -1.142 add object
        -1.196 add preposition
        0.633 add quotation
        0.730 add that
        0.254 address
        -0.807 address object
        0.339 admit
        -0.479 admit clause
        0.215 admit that
        -1.011 advise
        -0.349 advise preposition
        0.174 advocate
        0.364 advocate preposition
        1.226 after colon
        -0.974 after nothing
        -2.231 after quotation
        1.493 after sentence
        -1.319 agent
        0.056 agree
        -0.506 aim
        1.039 aim infinitive
        -0.991 aim preposition
        0.268 allege
        0.606 allege that
        -0.455 allow
        0.180 allow infinitive
        0.078 allow object
        0.650 announce
        -0.391 announce clause
        0.914 announce object
        -1.004 announce that
        -0.662 answer
        0.373 answer clause
        -0.228 answer object
        -0.386 apologize
        1.351 apologize preposition
        0.830 appear
        1.533 appear infinitive
        1.264 appear object
        -1.595 appear preposition
        0.423 applaud
        0.684 applaud object
        -0.555 appoint
        0.191 appoint object
        -0.081 approve
        -0.147 approve object
        0.762 argue
        -1.334 argue before
        0.531 argue clause
        -0.101 argue that
        0.765 ask
        -0.605 ask before
        0.194 ask clause
        -0.273 ask infinitive
        -0.498 ask object
        0.525 ask preposition
        2.344 ask question
        -1.269 ask quotation
        -0.032 ask that
        0.040 assert
        -0.186 assert that
        0.354 assume
        -0.574 assume clause
        -0.160 assure
        -0.918 attack
        0.374 attack object
        -0.926 attack preposition
        -0.199 attribute
        -0.381 back
        0.095 back object
        -0.475 back preposition
        -0.476 ban
        0.116 ban object
        0.046 believe
        -0.253 believe clause
        -0.319 believe object
        0.104 believe that
        0.641 blame
        0.746 blame object
        0.771 blast
        -0.071 blast object
        -0.550 block
        0.339 block object
        0.032 boast
        0.293 call
        -0.693 call infinitive
        0.697 call preposition
        0.508 call quotation
        -0.257 campaign
        -1.546 campaign object
        -0.662 campaign preposition
        -1.073 cast
        0.381 cast object
        -1.363 celebrate
        -0.310 celebrate object
        -0.440 challenge
        1.029 challenge preposition
        -0.379 champion
        0.190 champion object
        -0.050 chant
        -0.665 charge
        1.326 charge preposition
        -0.228 cheer
        -0.683 choose
        -0.152 choose infinitive
        -0.812 choose object
        0.524 choose preposition
        0.825 cite
        0.191 cite object
        -0.102 claim
        0.361 claim clause
        -0.157 claim object
        0.104 claim that
        -1.806 come
        -0.245 come infinitive
        -0.580 come object
        -0.371 comment
        2.096 comment preposition
        -0.924 compare
        0.986 compare object
        -1.194 compare preposition
        0.590 complain
        0.499 concede
        0.458 concede that
        -0.849 concern
        -0.826 concern preposition
        0.614 conclude
        -0.350 conclude before
        -0.453 conclude that
        0.435 condemn
        0.236 condemn object
        -0.136 confirm
        0.175 confirm object
        0.134 congratulate
        0.262 congratulate object
        -0.692 consider
        -0.450 consider clause
        0.629 consider gerund
        0.585 consider object
        -1.089 continue
        -0.206 continue before
        -0.192 continue clause
        -0.969 continue gerund
        -0.580 continue infinitive
        -0.597 continue object
        -0.356 continue preposition
        0.403 continue quotation
        1.503 continue that
        -0.640 convince
        0.114 convince object
        0.906 counter
        0.455 credit
        1.014 criticize
        -0.207 criticize object
        0.858 criticize preposition
        -0.402 decide
        -0.652 decide clause
        0.394 decide infinitive
        0.522 decide preposition
        0.058 declare
        0.619 declare before
        -1.605 declare clause
        1.286 declare object
        -0.653 declare that
        0.651 decline
        0.495 decline infinitive
        0.364 decry
        0.364 decry object
        0.221 deem
        -0.231 deem object
        -0.245 defend
        0.057 defend object
        -0.466 deliver
        -0.746 deliver object
        0.599 deliver preposition
        -0.670 demand
        0.259 demand object
        -0.664 demonstrate
        0.170 denounce
        -0.187 denounce object
        -0.365 deny
        -0.033 deny object
        0.872 describe
        -0.355 describe object
        -0.012 describe preposition
        0.060 detail
        0.256 detail object
        -0.348 determine
        0.191 determine question
        -1.920 direct
        -0.627 direct preposition
        -0.202 disavow
        -0.202 disavow object
        -0.082 disclose
        -0.886 discover
        0.452 discuss
        0.097 discuss object
        0.523 dismiss
        0.365 dismiss object
        -1.356 draw
        -0.249 draw object
        -0.876 draw preposition
        -0.236 echo
        -1.633 email
        0.562 email clause
        0.359 embrace
        -0.939 embrace object
        0.461 emphasize
        -0.053 encourage
        0.372 encourage infinitive
        -0.400 endorse object
        -0.262 enjoy
        -0.883 enjoy object
        0.630 estimate
        -0.517 estimate that
        0.015 expect
        -0.982 expect clause
        2.002 expect infinitive
        0.431 expect object
        0.189 explain
        -0.774 explain before
        0.298 explain clause
        0.060 explain object
        1.007 explain question
        -0.572 expose
        0.092 expose object
        0.302 express
        0.687 express object
        -0.468 favor
        -0.370 favor object
        0.900 fear
        0.182 fear clause
        -0.691 feel
        0.247 feel clause
        0.822 feel object
        -0.492 fight
        -1.006 fight object
        0.592 fight preposition
        -0.627 figure
        -0.720 file
        0.047 file object
        -0.701 file preposition
        -0.085 find
        -0.614 find clause
        -0.437 find object
        0.448 find that
        -0.098 focus
        -0.331 focus object
        0.234 focus preposition
        -0.191 follow capital long
        0.056 follow capital short
        -0.236 follow ends in mark
        -0.289 follow first
        -0.645 follow no source
        0.638 follow quotation words 20
        -1.127 follow quotation words 5
        -0.051 follow quotation words 9
        0.610 follow source he
        -0.192 follow source noun
        -1.125 follow source other
        0.706 follow source person
        -0.188 frame
        0.048 frame according
        -0.104 frame before
        -0.249 frame colon
        -0.487 frame follow
        -0.271 frame gerund
        -0.153 frame loose
        0.058 frame object
        -0.186 frame preposition
        -0.049 frame question
        0.223 frame quotation
        0.422 frame that
        -0.874 give
        -0.652 give object
        -0.384 give preposition
        -1.350 go
        -0.737 go infinitive
        -0.673 go object
        0.941 go preposition
        0.330 headline
        -0.329 highlight
        0.146 highlight object
        0.328 hint
        -1.271 honor
        -0.021 hope
        0.930 hope clause
        0.365 hope infinitive
        0.346 hope that
        0.353 identify
        0.309 identify object
        0.044 identify preposition
        -0.361 ignore
        0.016 ignore object
        0.155 imply
        -0.895 imply that
        0.675 indicate
        -0.046 indicate clause
        -0.077 indicate that
        -2.008 inside according
        -1.067 inside before
        -0.387 inside clause
        -0.048 inside colon
        0.793 inside gerund
        0.546 inside infinitive
        0.202 inside object
        -0.636 inside other
        0.164 inside preposition
        -0.418 inside question
        1.219 inside quotation
        -0.924 inside speech
        -0.998 inside that
        0.018 insist
        0.229 insist clause
        0.525 insist that
        0.149 intend
        -0.624 intend infinitive
        -0.727 introduce
        -0.804 introduce object
        -0.233 inverted
        0.020 investigate
        -1.058 investigate object
        -0.936 invite
        0.809 invite infinitive
        0.084 invoke
        0.084 invoke object
        -0.643 issue
        0.220 issue object
        -0.967 issue preposition
        0.773 joke
        -0.340 know
        0.015 know clause
        -0.512 know object
        0.698 know preposition
        -0.113 know question
        0.033 know that
        -0.105 label
        0.574 lament
        -0.267 lay
        0.151 lay object
        -0.761 lean
        0.788 lean preposition
        -0.416 learn
        0.736 learn preposition
        0.150 learn that
        -0.904 like
        2.002 like infinitive
        -0.954 like object
        0.427 list
        0.151 list object
        -0.054 list preposition
        -0.268 look
        0.661 look infinitive
        -0.553 look object
        -0.308 look preposition
        -0.245 loose alone
        0.700 loose behind as
        0.242 loose behind be
        -0.158 loose behind conjunction
        0.226 loose behind cue
        -0.067 loose behind determiner
        -0.098 loose behind mark
        0.503 loose behind name
        -0.909 loose behind possessive
        -0.398 loose behind preposition
        0.200 loose behind word
        -0.327 loose capital long
        -0.691 loose capital short
        0.361 loose cue
        0.099 loose ends in mark
        0.387 loose first
        -0.096 loose headline
        -0.198 loose held
        -1.884 loose no source
        -0.225 loose quotation words 1
        -0.407 loose quotation words 2
        0.998 loose quotation words 20
        -0.418 loose quotation words 3
        -0.236 loose quotation words 5
        0.213 loose quotation words 9
        1.304 loose source he
        0.576 loose source noun
        0.349 loose source organization
        -0.297 loose source other
        0.572 loose source person
        0.276 love
        -1.290 maintain
        -1.077 maintain object
        -0.951 make
        -0.172 make gerund
        -0.293 make object
        -0.617 make preposition
        -1.278 mean
        -0.851 mean clause
        1.889 mean infinitive
        -0.176 mean that
        -0.047 mention
        0.775 mention object
        -0.111 mock
        0.667 mock object
        -1.076 move
        -0.690 move infinitive
        -0.024 move object
        -0.362 move preposition
        -0.877 name
        0.937 name object
        0.203 negated
        1.379 no agent
        -0.364 nominate
        -0.463 nominate object
        0.080 note
        -0.240 note before
        0.699 note clause
        -0.344 note object
        0.843 note that
        0.128 offer
        -0.222 offer object
        0.017 oppose
        0.252 oppose object
        0.483 order
        0.096 outline
        0.178 outline object
        -0.379 paint
        -0.595 paint object
        0.286 persuade
        0.355 persuade infinitive
        -0.233 plan
        0.237 plan infinitive
        0.218 plead
        -0.545 pledge
        -0.595 pledge clause
        1.723 pledge infinitive
        -0.386 pledge object
        0.515 point
        -0.165 point infinitive
        0.471 point object
        0.391 point preposition
        0.649 portray
        -0.459 portray object
        -0.979 pose
        0.079 pose object
        -0.730 pose preposition
        0.054 post
        0.220 post clause
        -0.031 post object
        0.615 praise
        -0.051 praise object
        0.365 predict
        -0.332 predict clause
        -0.517 predict that
        0.108 prefer
        -0.154 prefer object
        0.095 present
        -0.471 present object
        0.188 press
        1.093 press preposition
        -0.614 project
        0.687 project object
        0.204 promise
        0.309 promise infinitive
        0.082 promise object
        -0.520 promote
        0.066 promote object
        0.556 propose
        0.704 propose gerund
        -0.256 propose object
        -0.432 protest
        -1.289 prove
        0.894 prove infinitive
        -0.593 prove object
        0.628 prove that
        0.230 publish
        0.083 publish object
        0.458 push
        -1.472 push object
        0.812 push preposition
        -0.601 put
        -0.308 put object
        0.439 put preposition
        0.460 question
        -0.219 question object
        0.473 question preposition
        0.828 question question
        -0.691 quote
        0.884 quote object
        0.124 quoted all
        -0.268 quoted all before
        0.057 quoted all colon
        0.559 quoted all preposition
        0.273 quoted all quotation
        0.532 quoted all that
        0.116 quoted little
        -0.394 quoted little according
        0.132 quoted little before
        -0.063 quoted little clause
        0.283 quoted little colon
        -0.145 quoted little infinitive
        0.406 quoted little object
        0.096 quoted little preposition
        -0.259 quoted little question
        0.049 quoted little quotation
        0.211 quoted little that
        0.482 quoted much
        0.104 quoted much before
        0.017 quoted much clause
        1.064 quoted much colon
        0.515 quoted much infinitive
        0.340 quoted much object
        0.304 quoted much question
        0.139 quoted much quotation
        0.068 quoted much that
        -0.429 quoted none
        0.264 quoted none according
        0.077 quoted none before
        0.092 quoted none clause
        -1.024 quoted none colon
        0.262 quoted none gerund
        -0.235 quoted none infinitive
        0.079 quoted none object
        -0.431 quoted none preposition
        0.171 quoted none question
        -0.050 quoted none that
        0.185 quoted some
        0.974 quoted some according
        0.158 quoted some before
        -0.122 quoted some clause
        -0.636 quoted some colon
        -0.126 quoted some infinitive
        0.313 quoted some object
        -0.179 quoted some preposition
        -0.264 quoted some question
        -0.186 quoted some quotation
        -0.084 quoted some that
        0.720 rail
        0.720 rail preposition
        -1.514 raise
        0.070 raise object
        -1.094 raise preposition
        -0.574 react
        0.576 react preposition
        -0.338 read
        1.707 read before
        -1.004 read clause
        -0.491 read quotation
        0.092 realize
        -1.485 reason
        0.131 recall
        -0.730 recall before
        0.341 recall that
        0.056 recognize
        0.433 recognize object
        -0.480 recommend
        1.018 recommend object
        0.195 refer
        -0.115 refer infinitive
        1.080 refer preposition
        -0.635 reference
        0.614 reference object
        -1.123 reflect
        0.175 reflect object
        0.171 refuse
        0.718 refuse infinitive
        0.216 regard
        -1.197 regard object
        -0.355 reiterate
        0.031 reject
        1.038 reject object
        -1.024 relate
        -0.541 release
        -0.037 release object
        0.181 release preposition
        -0.421 remark
        0.525 remember
        -0.431 remind
        0.628 remind preposition
        -0.421 repeat
        -0.619 repeat object
        -0.124 reply
        0.191 reply before
        0.188 report
        0.773 report before
        0.144 report clause
        0.964 report gerund
        -0.340 report object
        -0.149 report preposition
        0.442 report that
        -0.189 request
        0.114 request object
        -0.242 require
        -0.161 require object
        -0.261 respond
        0.667 respond before
        -0.283 respond infinitive
        0.329 respond preposition
        0.701 respond quotation
        0.138 respond that
        0.078 reveal
        0.570 reveal clause
        0.767 reveal object
        0.466 reveal that
        0.389 rip
        0.513 say
        -0.522 say before
        0.761 say clause
        -0.106 say gerund
        0.717 say object
        -0.354 say preposition
        0.051 say question
        -0.351 say quotation
        0.163 say that
        -0.171 see
        -0.037 see clause
        0.356 see object
        0.636 see preposition
        -1.466 see question
        -0.813 see that
        0.486 seek
        -0.300 seek infinitive
        -0.752 seek object
        1.999 seem
        -0.357 seem infinitive
        -0.145 seem object
        1.140 seem preposition
        -0.870 sell
        -0.511 sell object
        -0.325 share
        -0.030 share object
        -0.150 share preposition
        -0.296 shared source
        0.629 shout
        0.439 show
        0.223 show clause
        0.571 show object
        -2.269 show preposition
        -1.212 show question
        -0.192 show that
        -0.765 sign
        -0.452 sign object
        0.035 sign preposition
        0.094 signal
        -0.395 signal object
        0.894 slam
        0.648 slam object
        0.021 source dialogue
        0.839 source dialogue thought
        0.754 source document
        0.448 source document thought
        0.705 source group
        0.357 source group thought
        1.107 source he
        -0.293 source he thought
        0.223 source it
        -0.575 source it thought
        -2.461 source missing
        0.751 source missing thought
        0.787 source name
        -0.184 source name thought
        -0.299 source noun
        0.143 source noun thought
        1.016 source organization
        -0.170 source organization thought
        1.246 source person
        0.025 source person thought
        -0.021 source place
        0.414 source place thought
        0.036 source plural noun
        0.258 source plural noun thought
        -0.722 source quotation
        -0.396 source quotation thought
        -0.349 source relative
        0.232 source relative thought
        1.429 source role
        -0.461 source role thought
        -1.868 source that
        -0.823 source that thought
        0.560 source they
        -0.232 source they thought
        -0.635 source this
        -0.951 source this thought
        -1.038 speak
        -0.650 speak object
        0.917 speak preposition
        -0.104 speech before
        0.238 speech clause
        0.887 speech colon
        -0.460 speech gerund
        0.224 speech infinitive
        -0.051 speech object
        0.089 speech preposition
        -0.281 speech question
        0.851 speech quotation
        0.353 speech that
        0.432 speech voice base
        -0.522 speech voice infinitive
        0.101 speech voice modal
        -0.205 speech voice participle
        0.365 speech voice passive
        0.349 speech voice past
        -0.131 speech voice perfect
        0.256 speech voice present
        0.309 speech voice progressive
        0.232 speech voice reduced
        -0.441 stand
        -0.360 stand object
        0.340 stand preposition
        -1.097 state
        -0.128 state before
        -0.854 state clause
        0.277 state infinitive
        -0.758 state object
        -0.649 state preposition
        -0.980 state question
        0.294 state that
        0.164 stress
        -0.599 struggle
        -0.685 struggle preposition
        -0.304 subordinate clause
        -0.187 subordinate sentence
        -0.103 sue
        -0.489 sue object
        -0.065 suggest
        0.779 suggest clause
        0.382 suggest object
        0.202 suggest that
        -0.595 support
        0.935 support gerund
        0.380 support object
        -1.449 support preposition
        0.160 suspect
        -1.113 take
        0.230 take infinitive
        -0.182 take object
        -1.097 take preposition
        -1.321 talk object
        1.004 talk preposition
        0.151 tell
        -0.407 tell before
        0.195 tell clause
        0.589 tell infinitive
        0.136 tell question
        -0.616 tell quotation
        0.237 tell that
        -0.459 tend
        -0.425 tend infinitive
        -0.499 thank
        0.171 thank object
        0.446 thank preposition
        0.030 think
        0.264 think clause
        0.116 think object
        -0.263 think preposition
        -0.468 think that
        -0.012 thought clause
        -0.575 thought colon
        0.038 thought gerund
        -0.407 thought infinitive
        -0.380 thought object
        0.476 thought preposition
        0.625 thought question
        -0.697 thought quotation
        0.203 thought that
        -0.863 threaten
        1.870 threaten infinitive
        -0.407 touch
        -0.596 tout
        -0.796 treat
        -0.956 treat object
        -0.784 trust
        -0.381 trust object
        -0.710 try
        -0.433 try infinitive
        -1.287 try object
        -1.202 turn
        0.285 turn infinitive
        -0.272 turn object
        -0.465 turn preposition
        -0.424 tweet
        1.116 tweet before
        0.661 tweet object
        0.139 tweet quotation
        0.491 tweet that
        0.743 two parts
        -0.425 underscore
        0.551 underscore object
        0.027 understand
        -0.523 understand object
        -0.469 unveil
        0.018 urge
        1.665 urge infinitive
        -0.130 view
        0.049 view object
        0.495 view preposition
        -0.230 voice
        0.043 voice base
        0.279 voice infinitive
        -0.559 voice modal
        0.166 voice object
        0.033 voice participle
        -0.121 voice passive
        -0.021 voice past
        0.127 voice perfect
        -0.024 voice present
        -0.086 voice progressive
        0.300 voice reduced
        -0.455 vote
        -0.296 vote infinitive
        -0.649 vote object
        0.791 vote preposition
        0.479 vow
        -0.218 vow infinitive
        -0.601 want
        0.584 want infinitive
        0.336 want object
        -0.112 warn
        1.176 warn clause
        1.143 warn preposition
        -0.983 weigh
        0.466 weigh preposition
        0.136 welcome
        -0.074 welcome object
        0.843 wonder
        0.244 wonder question
        -0.846 words 1
        -0.835 words 1 according
        -0.578 words 1 before
        0.679 words 1 clause
        -1.626 words 1 colon
        -0.491 words 1 gerund
        0.403 words 1 infinitive
        0.608 words 1 object
        0.093 words 1 preposition
        0.334 words 1 quotation
        0.046 words 1 that
        0.396 words 14
        1.121 words 14 according
        0.231 words 14 before
        -0.217 words 14 clause
        -0.536 words 14 colon
        0.508 words 14 gerund
        -0.255 words 14 object
        -0.172 words 14 preposition
        0.026 words 14 question
        -0.159 words 14 quotation
        0.081 words 14 that
        0.290 words 25
        1.109 words 25 according
        1.078 words 25 before
        -0.831 words 25 clause
        0.051 words 25 colon
        -0.284 words 25 gerund
        -0.711 words 25 infinitive
        -0.263 words 25 object
        -0.348 words 25 preposition
        0.122 words 25 question
        0.366 words 25 quotation
        -0.125 words 25 that
        -0.385 words 3
        -1.747 words 3 according
        -0.405 words 3 before
        0.197 words 3 clause
        0.460 words 3 colon
        0.089 words 3 gerund
        0.134 words 3 infinitive
        0.160 words 3 object
        0.347 words 3 preposition
        -0.131 words 3 question
        0.096 words 3 quotation
        0.344 words 3 that
        0.072 words 5
        -0.573 words 5 according
        -0.534 words 5 before
        0.413 words 5 clause
        0.963 words 5 colon
        0.024 words 5 gerund
        0.152 words 5 infinitive
        0.015 words 5 preposition
        -0.356 words 5 question
        -0.227 words 5 quotation
        0.148 words 5 that
        0.359 words 8
        0.979 words 8 according
        -0.456 words 8 before
        -0.093 words 8 clause
        0.430 words 8 colon
        -0.115 words 8 gerund
        0.056 words 8 infinitive
        -0.096 words 8 object
        -0.136 words 8 preposition
        -0.103 words 8 question
        -0.182 words 8 quotation
        0.267 words 8 that
        -0.074 worry
        -0.152 worry preposition
        0.141 worry that
        -0.231 write
        0.270 write before
        0.154 write clause
        -0.623 write object
        0.349 write preposition
        -0.268 write quotation
        0.544 write that
        """
}
