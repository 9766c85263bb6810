/// Weights of the features, fitted by `Scripts/fit-confidence.py`: a weight, a space, the feature.
enum ConfidenceWeights {
    static let table = """
        -0.668 bias
        0.170 :
        0.170 : colon
        -0.465 accept
        0.288 accept object
        0.063 according
        0.063 according according
        0.681 accuse
        0.570 accuse object
        0.111 accuse preposition
        0.293 acknowledge
        0.581 acknowledge clause
        0.083 acknowledge object
        -0.328 acknowledge that
        -0.339 add
        0.297 add before
        -0.354 add clause
        -1.193 add object
        -0.565 add preposition
        0.606 add quotation
        0.578 add that
        0.393 address
        -0.665 address object
        0.332 admit
        -0.325 admit clause
        0.178 admit that
        -0.893 advise
        -0.436 advise preposition
        0.485 advocate
        -0.163 advocate preposition
        0.587 after colon
        -1.373 after nothing
        -0.917 after quotation
        1.122 after sentence
        -1.391 agent
        0.383 agree
        -0.446 aim
        1.021 aim infinitive
        -0.974 aim preposition
        0.271 allege
        0.551 allege that
        -0.144 allow
        -0.192 allow infinitive
        -0.238 allow object
        0.691 announce
        -0.393 announce clause
        0.810 announce object
        -1.054 announce that
        -0.598 answer
        0.460 answer clause
        -0.273 answer object
        -0.343 apologize
        1.322 apologize preposition
        -1.285 appear
        -0.097 appear infinitive
        -0.531 appear object
        -0.525 appear preposition
        0.443 applaud
        0.699 applaud object
        -0.550 appoint
        0.168 appoint object
        -0.038 approve
        -0.066 approve object
        0.787 argue
        -1.288 argue before
        0.465 argue clause
        -0.121 argue that
        0.782 ask
        -0.727 ask before
        0.068 ask clause
        -0.254 ask infinitive
        -0.389 ask object
        0.467 ask preposition
        2.415 ask question
        -1.220 ask quotation
        0.029 ask that
        0.057 assert
        -0.173 assert that
        0.304 assume
        -0.515 assume clause
        -0.078 assure
        -0.875 attack
        0.377 attack object
        -0.916 attack preposition
        -0.408 attribute
        -0.360 back
        0.124 back object
        -0.484 back preposition
        -0.413 ban
        0.122 ban object
        0.043 believe
        -0.277 believe clause
        -0.328 believe object
        0.175 believe that
        0.757 blame
        0.655 blame object
        0.750 blast
        -0.013 blast object
        -0.533 block
        0.216 block object
        0.082 boast
        0.370 call
        -0.756 call infinitive
        -0.026 call object
        0.650 call preposition
        0.454 call quotation
        -0.193 campaign
        -1.550 campaign object
        -0.680 campaign preposition
        -0.976 cast
        0.344 cast object
        -1.330 celebrate
        -0.242 celebrate object
        -0.358 challenge
        1.098 challenge preposition
        -0.588 champion
        -0.123 champion object
        -0.728 charge
        1.257 charge preposition
        -0.135 cheer
        -0.626 choose
        -0.154 choose infinitive
        -0.820 choose object
        0.604 choose preposition
        0.952 cite
        0.103 cite object
        -0.075 claim
        0.215 claim clause
        -0.095 claim object
        0.044 claim that
        -1.751 come
        -0.244 come infinitive
        -0.570 come object
        -0.040 come preposition
        -0.370 comment
        2.105 comment preposition
        -0.860 compare
        1.056 compare object
        -1.225 compare preposition
        0.634 complain
        0.308 concede
        0.582 concede that
        -0.743 concern
        -0.814 concern preposition
        0.509 conclude
        -0.169 conclude before
        -0.397 conclude that
        0.421 condemn
        0.022 condemn object
        -0.098 confirm
        -0.155 confirm object
        0.215 congratulate
        0.322 congratulate object
        -0.718 consider
        -0.377 consider clause
        0.524 consider gerund
        0.613 consider object
        -1.008 continue
        -0.337 continue before
        -0.245 continue clause
        -0.924 continue gerund
        -0.641 continue infinitive
        -0.334 continue object
        -0.437 continue preposition
        0.398 continue quotation
        1.638 continue that
        -0.381 convince
        0.308 convince object
        0.733 counter
        0.490 credit
        0.935 criticize
        -0.080 criticize object
        0.573 criticize preposition
        -0.410 decide
        -0.548 decide clause
        0.505 decide infinitive
        0.555 decide preposition
        0.068 declare
        0.422 declare before
        -1.538 declare clause
        1.262 declare object
        -0.628 declare that
        0.660 decline
        0.558 decline infinitive
        0.376 decry
        0.376 decry object
        0.191 deem
        -0.341 deem object
        -0.176 defend
        0.096 defend object
        -0.372 deliver
        -0.640 deliver object
        0.548 deliver preposition
        -0.594 demand
        0.392 demand object
        -0.544 demonstrate
        0.241 denounce
        -0.072 denounce object
        -0.326 deny
        0.956 describe
        -0.314 describe object
        -0.075 describe preposition
        0.124 detail
        0.249 detail object
        -0.513 determine
        -0.020 determine question
        -1.850 direct
        -0.573 direct preposition
        -0.129 disavow
        -0.129 disavow object
        -0.298 disclose
        -0.839 discover
        0.423 discuss object
        0.589 dismiss
        0.308 dismiss object
        -1.423 draw
        -0.362 draw object
        -0.854 draw preposition
        -0.208 echo
        -1.640 email
        0.517 email clause
        0.374 embrace
        -0.869 embrace object
        0.116 emphasize
        0.038 encourage
        0.614 encourage infinitive
        0.453 endorse
        -0.689 endorse object
        -0.208 enjoy
        -0.901 enjoy object
        0.703 estimate
        -0.432 estimate that
        -0.312 expect
        -0.690 expect clause
        2.289 expect infinitive
        0.544 expect object
        0.219 explain
        -0.843 explain before
        0.097 explain object
        0.943 explain question
        -0.428 expose
        0.093 expose object
        0.305 express
        0.692 express object
        -0.329 favor
        -0.451 favor object
        0.817 fear
        0.252 fear clause
        -0.684 feel
        0.289 feel clause
        0.809 feel object
        -0.405 fight
        -0.881 fight object
        0.575 fight preposition
        -0.597 figure
        -0.699 file
        0.014 file object
        -0.676 file preposition
        -0.101 find
        -0.526 find clause
        -0.424 find object
        0.563 find that
        -0.024 focus
        -0.340 focus object
        0.316 focus preposition
        0.385 follow capital long
        -0.390 follow capital short
        -1.030 follow ends in mark
        0.032 follow first
        1.126 follow quotation words 20
        0.644 follow quotation words 3
        -1.264 follow quotation words 5
        -0.051 follow quotation words 9
        1.077 follow source he
        -0.276 follow source noun
        -0.306 follow source other
        0.867 follow source person
        -0.333 frame
        0.063 frame according
        -0.089 frame before
        0.078 frame clause
        -0.278 frame colon
        -0.583 frame follow
        -0.274 frame gerund
        -0.024 frame infinitive
        -0.217 frame loose
        0.032 frame object
        -0.176 frame preposition
        -0.135 frame question
        0.231 frame quotation
        0.420 frame that
        -0.755 give
        -0.763 give object
        -0.100 give preposition
        -1.193 go
        -1.106 go infinitive
        -0.962 go object
        0.799 go preposition
        0.365 headline
        -0.230 highlight
        0.236 highlight object
        0.307 hint
        -1.220 honor
        -0.043 hope
        0.969 hope clause
        0.510 hope infinitive
        0.260 hope that
        0.342 identify
        0.345 identify object
        -0.390 ignore
        0.070 ignore object
        0.182 imply
        -0.903 imply that
        0.717 indicate
        0.053 indicate clause
        -0.045 indicate that
        -2.077 inside according
        -0.875 inside before
        -0.320 inside clause
        -0.073 inside colon
        0.803 inside gerund
        0.557 inside infinitive
        0.180 inside object
        -0.633 inside other
        0.158 inside preposition
        -0.476 inside question
        1.235 inside quotation
        -0.861 inside speech
        -0.984 inside that
        0.025 insist
        0.390 insist clause
        0.533 insist that
        0.135 intend
        -0.502 intend infinitive
        -0.661 introduce
        -0.811 introduce object
        -0.386 inverted
        -0.537 investigate
        -0.787 investigate object
        -0.880 invite
        0.928 invite infinitive
        0.098 invoke
        0.098 invoke object
        -0.598 issue
        0.212 issue object
        -0.969 issue preposition
        0.816 joke
        -0.275 know
        -0.491 know object
        0.605 know preposition
        -0.184 know question
        -0.088 know that
        -0.102 label
        0.551 lament
        -0.255 lay
        0.090 lay object
        -0.767 lean
        0.774 lean preposition
        -0.450 learn
        0.721 learn preposition
        0.203 learn that
        -0.844 like
        2.005 like infinitive
        -0.881 like object
        0.341 list
        0.264 list object
        -0.298 list preposition
        -0.230 look
        0.690 look infinitive
        -0.545 look object
        -0.317 look preposition
        -0.175 loose alone
        0.699 loose behind as
        0.212 loose behind be
        -0.383 loose behind conjunction
        0.150 loose behind cue
        -0.102 loose behind determiner
        -0.050 loose behind mark
        0.462 loose behind name
        -0.794 loose behind possessive
        -0.404 loose behind preposition
        0.144 loose behind word
        -0.271 loose capital long
        -0.711 loose capital short
        0.355 loose cue
        0.130 loose ends in mark
        0.621 loose first
        -0.088 loose headline
        -0.135 loose held
        -0.205 loose neighbour
        -1.971 loose no source
        -0.305 loose quotation words 1
        -0.340 loose quotation words 2
        0.863 loose quotation words 20
        -0.400 loose quotation words 3
        -0.189 loose quotation words 5
        0.221 loose quotation words 9
        1.218 loose source he
        0.657 loose source noun
        0.530 loose source organization
        -0.094 loose source other
        0.562 loose source person
        0.285 love
        -1.255 maintain
        -1.076 maintain object
        -0.874 make
        -0.120 make gerund
        -0.344 make object
        -0.861 make preposition
        -1.298 mean
        -0.803 mean clause
        1.704 mean infinitive
        -0.078 mean that
        -0.350 mention
        1.104 mention object
        -0.101 mock
        0.663 mock object
        -0.958 move
        -0.679 move infinitive
        0.085 move object
        -0.363 move preposition
        -0.812 name
        0.858 name object
        0.189 negated
        1.503 no agent
        -0.270 nominate
        -0.523 nominate object
        0.057 note
        -0.181 note before
        0.481 note clause
        -0.307 note object
        0.773 note that
        -0.017 offer
        0.014 offer object
        -0.183 oppose
        0.483 oppose object
        0.531 order
        0.128 outline
        0.193 outline object
        -0.334 paint
        -0.592 paint object
        0.297 persuade
        0.071 persuade infinitive
        -0.203 plan
        0.275 plan infinitive
        0.241 plead
        -0.517 pledge
        -0.665 pledge clause
        1.793 pledge infinitive
        -0.449 pledge object
        0.421 point
        -0.016 point infinitive
        0.411 point object
        0.470 point preposition
        0.690 portray
        -0.368 portray object
        -0.956 pose
        0.086 pose object
        -0.730 pose preposition
        -0.045 post
        0.269 post clause
        0.057 post object
        0.677 praise
        -0.054 praise object
        0.389 predict
        -0.319 predict clause
        -0.513 predict that
        0.147 prefer
        -0.149 prefer object
        0.101 present
        -0.440 present object
        0.229 press
        0.857 press preposition
        -0.521 project
        0.779 project object
        0.212 promise
        0.408 promise infinitive
        0.043 promise object
        -0.450 promote
        0.189 promote object
        0.564 propose
        0.780 propose gerund
        -0.373 propose object
        -0.422 protest
        -1.291 prove
        1.043 prove infinitive
        -0.578 prove object
        0.353 prove that
        0.159 publish
        0.278 publish object
        0.495 push
        -1.407 push object
        0.762 push preposition
        -0.540 put
        -0.320 put object
        0.465 put preposition
        0.514 question
        -0.217 question object
        0.443 question preposition
        0.833 question question
        -0.643 quote
        0.906 quote object
        0.149 quoted all
        -0.150 quoted all before
        0.059 quoted all colon
        0.369 quoted all preposition
        0.217 quoted all quotation
        0.527 quoted all that
        0.091 quoted little
        -0.365 quoted little according
        0.216 quoted little before
        -0.024 quoted little clause
        0.287 quoted little colon
        0.421 quoted little object
        0.096 quoted little preposition
        -0.206 quoted little question
        0.210 quoted little quotation
        0.339 quoted little that
        0.557 quoted much
        -0.012 quoted much before
        1.030 quoted much colon
        0.463 quoted much infinitive
        0.290 quoted much object
        0.046 quoted much preposition
        0.184 quoted much question
        0.034 quoted much quotation
        -0.056 quoted much that
        -0.419 quoted none
        0.313 quoted none according
        -0.124 quoted none before
        0.129 quoted none clause
        -0.990 quoted none colon
        0.184 quoted none gerund
        -0.244 quoted none infinitive
        0.099 quoted none object
        -0.407 quoted none preposition
        0.214 quoted none question
        -0.041 quoted none that
        0.211 quoted some
        1.054 quoted some according
        0.098 quoted some before
        -0.039 quoted some clause
        -0.671 quoted some colon
        -0.216 quoted some infinitive
        0.357 quoted some object
        -0.073 quoted some preposition
        -0.326 quoted some question
        -0.179 quoted some quotation
        -0.091 quoted some that
        0.710 rail
        0.710 rail preposition
        -1.454 raise
        -0.020 raise object
        -1.042 raise preposition
        -0.571 react
        0.533 react preposition
        -0.336 read
        1.854 read before
        -1.026 read clause
        -0.468 read quotation
        0.160 realize
        -1.473 reason
        0.085 recall
        -0.632 recall before
        0.368 recall that
        0.188 recognize
        0.572 recognize object
        -0.049 recognize that
        -0.390 recommend
        0.970 recommend object
        0.283 refer
        -0.192 refer infinitive
        0.980 refer preposition
        -0.642 reference
        0.636 reference object
        -1.039 reflect
        0.137 reflect object
        0.242 refuse
        0.676 refuse infinitive
        0.187 regard
        -1.162 regard object
        -0.320 reiterate
        0.095 reject
        1.050 reject object
        -1.030 relate
        -0.457 release
        0.011 release object
        0.208 release preposition
        -0.404 remark
        0.523 remember
        -0.476 remind
        0.689 remind preposition
        -0.380 repeat
        -0.430 repeat object
        -0.095 reply
        0.102 reply before
        0.102 report
        0.804 report before
        0.136 report clause
        1.060 report gerund
        -0.058 report object
        -0.077 report preposition
        0.483 report that
        -0.118 request
        0.086 request object
        -0.358 require
        0.075 require object
        -0.160 respond
        0.518 respond before
        -0.285 respond infinitive
        0.323 respond preposition
        0.664 respond quotation
        0.060 respond that
        0.074 reveal
        0.262 reveal clause
        0.787 reveal object
        0.367 reveal that
        0.367 rip
        0.520 say
        -0.561 say before
        0.730 say clause
        -0.085 say gerund
        0.708 say object
        -0.620 say preposition
        0.011 say question
        -0.244 say quotation
        0.170 say that
        -0.137 see
        -0.016 see clause
        0.335 see object
        0.572 see preposition
        -1.742 see question
        -0.616 see that
        0.515 seek
        -0.271 seek infinitive
        -0.759 seek object
        -1.193 seem
        0.557 seem infinitive
        -1.053 seem object
        -0.063 seem preposition
        -0.805 sell
        -0.466 sell object
        -0.161 share
        -0.119 share object
        -0.281 share preposition
        -0.332 shared source
        0.586 shout
        0.285 show
        0.408 show clause
        0.813 show object
        -2.142 show preposition
        -1.115 show question
        0.145 show that
        -0.822 sign
        -0.321 sign object
        -0.144 sign preposition
        0.031 signal
        -0.375 signal object
        0.927 slam
        0.650 slam object
        0.015 source dialogue
        0.871 source dialogue thought
        0.760 source document
        0.292 source document thought
        0.716 source group
        0.341 source group thought
        1.027 source he
        -0.274 source he thought
        0.418 source it
        -0.711 source it thought
        -2.392 source missing
        0.819 source missing thought
        0.779 source name
        -0.134 source name thought
        -0.168 source noun
        -0.113 source noun thought
        0.985 source organization
        -0.175 source organization thought
        1.227 source person
        -0.269 source place
        0.507 source place thought
        0.010 source plural noun
        0.187 source plural noun thought
        -0.796 source quotation
        -0.463 source quotation thought
        -0.353 source relative
        0.203 source relative thought
        1.386 source role
        -0.425 source role thought
        -1.734 source that
        -0.557 source that thought
        0.521 source they
        -0.270 source they thought
        -1.116 source this
        -0.595 source this thought
        -0.803 speak
        -0.776 speak object
        0.708 speak preposition
        -0.089 speech before
        0.138 speech clause
        0.870 speech colon
        -0.351 speech gerund
        0.178 speech infinitive
        -0.039 speech object
        0.065 speech preposition
        -0.160 speech question
        0.840 speech quotation
        0.378 speech that
        0.425 speech voice base
        -0.478 speech voice infinitive
        0.067 speech voice modal
        -0.194 speech voice participle
        0.550 speech voice passive
        0.319 speech voice past
        -0.132 speech voice perfect
        0.264 speech voice present
        0.277 speech voice progressive
        0.210 speech voice reduced
        -0.431 stand
        -0.346 stand object
        0.317 stand preposition
        -1.099 state
        -0.137 state before
        -0.808 state clause
        0.212 state infinitive
        -0.746 state object
        -0.654 state preposition
        -1.031 state question
        0.307 state that
        0.170 stress
        -0.581 struggle
        0.060 struggle infinitive
        -0.701 struggle preposition
        -0.315 subordinate clause
        -0.253 subordinate sentence
        -0.027 sue
        -0.320 sue object
        -0.065 suggest
        0.815 suggest clause
        0.331 suggest object
        0.188 suggest that
        -0.573 support
        0.965 support gerund
        0.352 support object
        -1.469 support preposition
        0.379 suspect
        -1.134 take
        0.282 take infinitive
        -0.112 take object
        -1.059 take preposition
        -1.329 talk object
        0.938 talk preposition
        0.127 tell
        -0.490 tell before
        0.318 tell clause
        0.525 tell infinitive
        0.058 tell preposition
        -0.090 tell question
        -0.515 tell quotation
        0.177 tell that
        -0.930 tend
        -0.789 tend infinitive
        -0.423 thank
        0.243 thank object
        0.395 thank preposition
        0.035 think
        0.262 think clause
        0.094 think object
        -0.340 think preposition
        -0.424 think that
        -0.138 thought clause
        -0.575 thought colon
        0.301 thought gerund
        -0.486 thought infinitive
        -0.320 thought object
        0.506 thought preposition
        0.805 thought question
        -0.617 thought quotation
        0.163 thought that
        -0.826 threaten
        1.888 threaten infinitive
        -0.394 touch
        -0.585 tout
        -0.640 treat
        -1.055 treat object
        -0.714 trust
        -0.421 trust object
        -0.656 try
        -0.411 try infinitive
        -1.288 try object
        -0.642 turn
        -0.164 turn infinitive
        -0.823 turn object
        -0.672 turn preposition
        -0.254 tweet
        0.793 tweet before
        0.599 tweet object
        0.023 tweet quotation
        0.338 tweet that
        1.027 two parts
        -0.473 underscore
        0.349 underscore object
        -0.179 understand
        -0.294 understand object
        -0.427 unveil
        0.039 urge
        1.670 urge infinitive
        -0.081 view
        0.088 view object
        0.465 view preposition
        -0.184 voice
        0.042 voice base
        0.206 voice infinitive
        -0.538 voice modal
        0.261 voice object
        0.111 voice participle
        -0.063 voice passive
        -0.031 voice past
        0.109 voice perfect
        -0.059 voice present
        -0.076 voice progressive
        0.379 voice reduced
        -0.489 vote
        -0.230 vote infinitive
        -0.689 vote object
        0.723 vote preposition
        0.516 vow
        -0.132 vow infinitive
        -0.560 want
        0.606 want infinitive
        0.334 want object
        -0.086 warn
        1.152 warn clause
        1.156 warn preposition
        -0.792 weigh
        0.766 weigh preposition
        0.146 welcome
        -0.075 welcome object
        0.996 wonder
        0.561 wonder question
        -0.826 words 1
        -0.789 words 1 according
        -0.468 words 1 before
        0.666 words 1 clause
        -1.629 words 1 colon
        -0.476 words 1 gerund
        0.307 words 1 infinitive
        0.611 words 1 object
        0.101 words 1 preposition
        0.301 words 1 quotation
        0.029 words 1 that
        0.396 words 14
        1.148 words 14 according
        0.229 words 14 before
        -0.203 words 14 clause
        -0.521 words 14 colon
        0.330 words 14 gerund
        0.051 words 14 infinitive
        -0.239 words 14 object
        -0.102 words 14 preposition
        -0.029 words 14 question
        -0.148 words 14 quotation
        0.094 words 14 that
        0.322 words 25
        1.137 words 25 according
        1.018 words 25 before
        -0.838 words 25 clause
        0.038 words 25 colon
        -0.238 words 25 gerund
        -0.669 words 25 infinitive
        -0.282 words 25 object
        -0.337 words 25 preposition
        0.170 words 25 question
        0.342 words 25 quotation
        -0.107 words 25 that
        -0.355 words 3
        -1.802 words 3 according
        -0.412 words 3 before
        0.315 words 3 clause
        0.414 words 3 colon
        0.164 words 3 gerund
        0.200 words 3 infinitive
        0.156 words 3 object
        0.275 words 3 preposition
        -0.227 words 3 question
        0.150 words 3 quotation
        0.343 words 3 that
        0.076 words 5
        -0.588 words 5 according
        -0.504 words 5 before
        0.421 words 5 clause
        1.002 words 5 colon
        0.101 words 5 infinitive
        0.035 words 5 object
        -0.371 words 5 question
        -0.230 words 5 quotation
        0.156 words 5 that
        0.388 words 8
        0.964 words 8 according
        -0.468 words 8 before
        -0.076 words 8 clause
        0.407 words 8 colon
        -0.059 words 8 gerund
        0.039 words 8 infinitive
        -0.076 words 8 object
        -0.139 words 8 preposition
        -0.059 words 8 question
        -0.170 words 8 quotation
        0.242 words 8 that
        0.128 worry
        -0.232 worry preposition
        0.042 worry that
        -0.236 write
        0.292 write before
        0.171 write clause
        -0.706 write object
        0.144 write preposition
        -0.205 write quotation
        0.575 write that
        """
}
