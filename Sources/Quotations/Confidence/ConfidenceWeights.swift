/// Weights of the features, fitted by `Scripts/fit-confidence.py`: a weight, a space, the feature. Data, written whole by the script,
/// and so longer than files are here.
enum ConfidenceWeights {
    static let table = """
        -0.802 bias
        0.058 :
        0.058 : colon
        -0.892 accept
        0.692 accept object
        0.665 accuse
        0.591 accuse object
        0.075 accuse preposition
        0.282 acknowledge
        0.020 acknowledge clause
        0.133 acknowledge object
        -0.314 acknowledge that
        -0.401 add
        0.394 add before
        -1.184 add object
        -1.237 add preposition
        0.645 add quotation
        0.654 add that
        0.279 address
        -0.818 address object
        0.305 admit
        -0.519 admit clause
        0.334 admit that
        -1.019 advise
        -0.366 advise preposition
        0.193 advocate
        0.366 advocate preposition
        1.333 after colon
        -0.954 after nothing
        -2.231 after quotation
        1.554 after sentence
        -1.328 agent
        -0.493 aim
        1.052 aim infinitive
        -0.991 aim preposition
        0.235 allege
        0.631 allege that
        -0.421 allow
        0.166 allow infinitive
        0.061 allow object
        0.680 announce
        -0.457 announce clause
        0.750 announce object
        -1.023 announce that
        -0.674 answer
        0.325 answer clause
        -0.224 answer object
        -0.362 apologize
        1.338 apologize preposition
        0.860 appear
        1.566 appear infinitive
        1.268 appear object
        -1.596 appear preposition
        0.430 applaud
        0.690 applaud object
        -0.541 appoint
        0.185 appoint object
        -0.034 approve
        -0.055 approve object
        0.761 argue
        -1.344 argue before
        0.747 argue clause
        -0.140 argue that
        0.739 ask
        -0.610 ask before
        0.244 ask clause
        -0.308 ask infinitive
        -0.479 ask object
        0.531 ask preposition
        2.396 ask question
        -1.465 ask quotation
        -0.012 ask that
        0.028 assert
        -0.177 assert that
        0.355 assume
        -0.589 assume clause
        -0.164 assure
        -0.888 attack
        0.404 attack object
        -0.931 attack preposition
        -0.195 attribute
        -0.385 back
        0.073 back object
        -0.458 back preposition
        -0.463 ban
        0.139 ban object
        0.048 believe
        -0.266 believe clause
        -0.341 believe object
        0.198 believe that
        0.662 blame
        0.751 blame object
        0.791 blast
        -0.071 blast object
        -0.466 block
        0.297 block object
        0.050 boast
        0.312 call
        -0.656 call infinitive
        0.034 call object
        0.712 call preposition
        0.523 call quotation
        -0.234 campaign
        -1.565 campaign object
        -0.683 campaign preposition
        -1.085 cast
        0.327 cast object
        -1.326 celebrate
        -0.260 celebrate object
        -0.433 challenge
        0.998 challenge preposition
        -0.248 champion
        -0.193 chant
        0.169 chant quotation
        -0.648 charge
        1.309 charge preposition
        -0.216 cheer
        -0.661 choose
        -0.161 choose infinitive
        -0.813 choose object
        0.520 choose preposition
        0.890 cite
        0.182 cite object
        -0.209 claim
        0.358 claim clause
        -0.063 claim object
        0.099 claim that
        -1.785 come
        -0.233 come infinitive
        -0.579 come object
        -0.393 comment
        2.085 comment preposition
        -0.904 compare
        0.982 compare object
        -1.188 compare preposition
        0.579 complain
        0.453 concede
        0.346 concede that
        -0.864 concern
        -0.822 concern preposition
        0.658 conclude
        -0.382 conclude before
        -0.512 conclude that
        0.419 condemn
        0.107 condemn object
        -0.144 confirm
        0.175 confirm object
        0.268 congratulate
        0.406 congratulate object
        -0.663 consider
        -0.239 consider clause
        0.595 consider gerund
        0.540 consider object
        -1.098 continue
        -0.165 continue before
        -0.237 continue clause
        -0.939 continue gerund
        -0.630 continue infinitive
        -0.586 continue object
        -0.369 continue preposition
        0.409 continue quotation
        1.505 continue that
        -0.628 convince
        0.127 convince object
        0.888 counter
        0.453 credit
        1.016 criticize
        -0.207 criticize object
        0.865 criticize preposition
        -0.529 decide
        -0.551 decide clause
        0.416 decide infinitive
        0.613 decide preposition
        0.068 declare
        0.631 declare before
        -1.659 declare clause
        1.301 declare object
        -0.655 declare that
        0.672 decline
        0.525 decline infinitive
        0.377 decry
        0.377 decry object
        0.051 deem
        -0.050 deem object
        -0.231 defend
        0.075 defend object
        -0.492 deliver
        -0.797 deliver object
        0.625 deliver preposition
        -0.651 demand
        0.257 demand object
        -0.663 demonstrate
        0.266 denounce
        -0.275 denounce object
        -0.363 deny
        -0.016 deny object
        0.906 describe
        -0.338 describe object
        0.038 describe preposition
        0.084 detail
        0.229 detail object
        -0.334 determine
        0.176 determine question
        -1.887 direct
        -0.636 direct preposition
        -0.211 disavow
        -0.211 disavow object
        -0.081 disclose
        -0.883 discover
        0.472 discuss
        0.093 discuss object
        0.526 dismiss
        0.363 dismiss object
        -1.343 draw
        -0.240 draw object
        -0.877 draw preposition
        -0.271 echo
        -1.638 email
        0.599 email clause
        0.375 embrace
        -0.911 embrace object
        0.432 emphasize
        -0.024 encourage
        0.409 encourage infinitive
        -0.396 endorse object
        -0.245 enjoy
        -0.882 enjoy object
        0.687 estimate
        -0.171 estimate that
        0.025 expect
        -0.996 expect clause
        1.968 expect infinitive
        0.403 expect object
        0.162 explain
        -0.799 explain before
        0.267 explain clause
        0.070 explain object
        1.042 explain question
        -0.561 expose
        0.104 expose object
        0.329 express
        0.701 express object
        -0.451 favor
        -0.375 favor object
        0.986 fear
        0.120 fear clause
        -0.681 feel
        0.220 feel clause
        0.797 feel object
        -0.447 fight
        -1.038 fight object
        0.559 fight preposition
        -0.627 figure
        -0.707 file
        0.054 file object
        -0.700 file preposition
        -0.082 find
        -0.619 find clause
        -0.455 find object
        0.497 find that
        -0.079 focus
        -0.333 focus object
        0.254 focus preposition
        -0.486 follow capital long
        -0.071 follow ends in mark
        -0.082 follow first
        -0.637 follow no source
        0.459 follow quotation words 20
        -1.079 follow quotation words 5
        -0.291 follow quotation words 9
        0.594 follow source he
        -1.161 follow source other
        0.797 follow source person
        -0.078 frame
        -0.129 frame before
        0.033 frame clause
        -0.615 frame colon
        -0.300 frame follow
        -0.266 frame gerund
        -0.033 frame infinitive
        -0.181 frame loose
        0.150 frame object
        -0.220 frame preposition
        -0.057 frame question
        0.090 frame quotation
        0.416 frame that
        -0.829 give
        -0.678 give object
        -0.414 give preposition
        -1.273 go
        -0.757 go infinitive
        -0.724 go object
        0.889 go preposition
        0.411 headline
        -0.295 highlight
        0.158 highlight object
        0.317 hint
        -1.256 honor
        0.121 hope
        0.792 hope clause
        0.315 hope infinitive
        0.269 hope that
        0.371 identify
        0.328 identify object
        0.042 identify preposition
        -0.349 ignore
        0.023 ignore object
        0.148 imply
        -0.851 imply that
        0.675 indicate
        -0.069 indicate clause
        -0.031 indicate that
        -1.981 inside according
        -1.055 inside before
        -0.394 inside clause
        -0.071 inside colon
        0.791 inside gerund
        0.555 inside infinitive
        0.185 inside object
        -0.631 inside other
        0.141 inside preposition
        -0.421 inside question
        1.223 inside quotation
        -0.960 inside speech
        -1.050 inside that
        0.054 insist
        0.165 insist clause
        0.711 insist that
        0.178 intend
        -0.598 intend infinitive
        -0.690 introduce
        -0.816 introduce object
        -0.205 inverted
        0.034 investigate
        -1.045 investigate object
        -0.884 invite
        0.803 invite infinitive
        0.099 invoke
        0.099 invoke object
        -0.602 issue
        0.208 issue object
        -0.979 issue preposition
        0.769 joke
        -0.321 know
        -0.023 know clause
        -0.542 know object
        0.664 know preposition
        -0.157 know question
        0.062 know that
        -0.073 label
        0.841 lament
        -0.296 lay
        0.059 lay object
        -0.745 lean
        0.775 lean preposition
        -0.440 learn
        0.749 learn preposition
        0.084 learn that
        -0.925 like
        2.052 like infinitive
        -0.896 like object
        0.457 list
        0.138 list object
        -0.063 list preposition
        -0.242 look
        0.677 look infinitive
        -0.555 look object
        -0.299 look preposition
        -0.192 loose alone
        0.457 loose behind as
        0.027 loose behind be
        -0.637 loose behind conjunction
        -0.089 loose behind cue
        0.029 loose behind determiner
        0.211 loose behind mark
        0.533 loose behind name
        -0.889 loose behind possessive
        -0.293 loose behind preposition
        0.156 loose behind word
        -0.436 loose capital long
        -0.892 loose capital short
        0.456 loose cue
        0.035 loose ends in mark
        0.883 loose first
        0.613 loose headline
        -0.332 loose held
        -0.030 loose neighbour
        -1.975 loose no source
        -0.264 loose quotation words 1
        -0.228 loose quotation words 2
        0.843 loose quotation words 20
        -0.407 loose quotation words 3
        -0.178 loose quotation words 5
        0.156 loose quotation words 9
        1.367 loose source he
        0.610 loose source noun
        0.219 loose source organization
        -0.158 loose source other
        0.754 loose source person
        0.311 love
        -1.310 maintain
        -1.058 maintain object
        -0.919 make
        -0.191 make gerund
        -0.285 make object
        -0.629 make preposition
        -1.278 mean
        -0.542 mean clause
        1.923 mean infinitive
        -0.122 mean that
        -0.035 mention
        0.781 mention object
        -0.163 mock
        0.568 mock object
        -1.034 move
        -0.633 move infinitive
        -0.020 move object
        -0.380 move preposition
        -0.831 name
        0.926 name object
        0.201 negated
        1.371 no agent
        -0.364 nominate
        -0.446 nominate object
        0.038 note
        -0.276 note before
        0.684 note clause
        -0.336 note object
        0.785 note that
        -0.110 offer object
        0.077 oppose
        0.230 oppose object
        0.508 order
        0.100 outline
        0.179 outline object
        -0.296 paint
        -0.442 paint object
        0.303 persuade
        0.376 persuade infinitive
        -0.207 plan
        0.280 plan infinitive
        0.201 plead
        -0.552 pledge
        -0.611 pledge clause
        1.646 pledge infinitive
        -0.386 pledge object
        0.485 point
        -0.475 point infinitive
        0.531 point object
        0.559 point preposition
        0.665 portray
        -0.459 portray object
        -0.971 pose
        0.101 pose object
        -0.726 pose preposition
        0.046 post
        0.169 post clause
        -0.097 post object
        -0.217 praise
        0.752 praise object
        0.287 predict
        -0.331 predict clause
        -0.467 predict that
        0.132 prefer
        -0.151 prefer object
        0.126 present
        -0.441 present object
        0.218 press
        1.180 press preposition
        -0.591 project
        0.682 project object
        0.035 promise
        0.416 promise infinitive
        0.037 promise object
        -0.361 promote
        -0.046 promote object
        0.552 propose
        0.700 propose gerund
        -0.238 propose object
        -0.444 protest
        -1.274 prove
        0.903 prove infinitive
        -0.590 prove object
        0.673 prove that
        0.038 publish
        0.280 publish object
        0.491 push
        -1.389 push object
        0.784 push preposition
        -0.562 put
        -0.317 put object
        0.411 put preposition
        0.479 question
        -0.208 question object
        0.471 question preposition
        0.831 question question
        -0.654 quote
        0.908 quote object
        0.144 quoted all
        -0.288 quoted all before
        -0.279 quoted all colon
        0.199 quoted all preposition
        0.188 quoted all quotation
        0.364 quoted all that
        0.041 quoted little
        -0.441 quoted little according
        0.077 quoted little before
        -0.086 quoted little clause
        0.264 quoted little colon
        0.061 quoted little infinitive
        0.185 quoted little object
        0.051 quoted little preposition
        -0.277 quoted little question
        0.124 quoted little quotation
        0.188 quoted little that
        0.402 quoted much
        0.144 quoted much before
        -0.029 quoted much clause
        1.049 quoted much colon
        0.373 quoted much infinitive
        0.257 quoted much object
        0.094 quoted much preposition
        0.267 quoted much question
        0.197 quoted much quotation
        0.190 quoted much that
        -0.508 quoted none
        0.366 quoted none according
        0.221 quoted none before
        0.078 quoted none clause
        -1.039 quoted none colon
        0.247 quoted none gerund
        -0.248 quoted none infinitive
        -0.073 quoted none object
        -0.405 quoted none preposition
        0.163 quoted none question
        -0.044 quoted none that
        0.046 quoted some
        0.869 quoted some according
        0.056 quoted some before
        -0.617 quoted some colon
        -0.210 quoted some infinitive
        0.209 quoted some object
        -0.036 quoted some preposition
        -0.209 quoted some question
        -0.358 quoted some quotation
        -0.052 quoted some that
        0.741 rail
        0.741 rail preposition
        -1.492 raise
        0.096 raise object
        -1.104 raise preposition
        -0.559 react
        0.582 react preposition
        -0.353 read
        1.733 read before
        -1.027 read clause
        -0.418 read quotation
        0.106 realize
        -1.521 reason
        0.107 recall
        -0.728 recall before
        0.354 recall that
        0.051 recognize
        0.420 recognize object
        0.042 recognize that
        -0.459 recommend
        1.048 recommend object
        0.214 refer
        -0.059 refer infinitive
        1.052 refer preposition
        -0.612 reference
        0.661 reference object
        -1.148 reflect
        0.226 reflect object
        0.171 refuse
        0.751 refuse infinitive
        0.228 regard
        -1.193 regard object
        -0.405 reiterate
        0.066 reject
        1.041 reject object
        -1.095 relate
        -0.516 release
        -0.031 release object
        0.162 release preposition
        -0.449 remark
        0.370 remember
        -0.393 remind
        0.414 remind preposition
        -0.450 repeat
        -0.577 repeat object
        -0.090 reply
        0.189 reply before
        0.146 report
        0.724 report before
        0.093 report clause
        1.000 report gerund
        -0.233 report object
        -0.149 report preposition
        0.502 report that
        -0.164 request
        0.119 request object
        -0.255 require
        -0.128 require object
        -0.223 respond
        0.666 respond before
        -0.093 respond infinitive
        0.273 respond preposition
        0.680 respond quotation
        0.236 respond that
        0.060 reveal
        0.536 reveal clause
        0.751 reveal object
        0.530 reveal that
        0.404 rip
        0.497 say
        -0.466 say before
        0.730 say clause
        -0.082 say gerund
        0.730 say object
        -0.359 say preposition
        0.087 say question
        -0.291 say quotation
        0.109 say that
        -0.166 see
        -0.096 see clause
        0.367 see object
        0.616 see preposition
        -1.489 see question
        -0.767 see that
        0.541 seek
        -0.225 seek infinitive
        -0.784 seek object
        2.034 seem
        -0.340 seem infinitive
        -0.154 seem object
        1.129 seem preposition
        -0.858 sell
        -0.513 sell object
        -0.279 share
        -0.049 share object
        -0.119 share preposition
        -0.278 shared source
        0.655 shout
        0.430 show
        0.216 show clause
        0.580 show object
        -2.266 show preposition
        -1.208 show question
        -0.124 show that
        -0.759 sign
        -0.442 sign object
        0.044 sign preposition
        0.090 signal
        -0.454 signal object
        0.909 slam
        0.642 slam object
        -0.013 source dialogue
        0.955 source dialogue thought
        0.757 source document
        0.519 source document thought
        0.680 source group
        0.441 source group thought
        1.101 source he
        -0.186 source he thought
        0.179 source it
        -0.466 source it thought
        -2.507 source missing
        0.871 source missing thought
        0.881 source name
        -0.205 source name thought
        -0.338 source noun
        0.241 source noun thought
        0.956 source organization
        -0.037 source organization thought
        1.216 source person
        0.126 source person thought
        -0.509 source place
        0.713 source place thought
        0.091 source plural noun
        0.267 source plural noun thought
        -0.670 source quotation
        -0.381 source quotation thought
        -0.298 source relative
        0.252 source relative thought
        1.379 source role
        -0.345 source role thought
        -1.959 source that
        -0.661 source that thought
        0.585 source they
        -0.171 source they thought
        -0.372 source this
        -1.051 source this thought
        -1.018 speak
        -0.688 speak object
        0.918 speak preposition
        -0.129 speech before
        0.295 speech clause
        0.930 speech colon
        -0.426 speech gerund
        0.364 speech infinitive
        0.012 speech object
        0.175 speech preposition
        -0.251 speech question
        1.039 speech quotation
        0.383 speech that
        0.447 speech voice base
        -0.474 speech voice infinitive
        0.168 speech voice modal
        -0.109 speech voice participle
        0.421 speech voice passive
        0.395 speech voice past
        -0.085 speech voice perfect
        0.311 speech voice present
        0.344 speech voice progressive
        0.243 speech voice reduced
        -0.428 stand
        -0.368 stand object
        0.350 stand preposition
        -1.144 state
        -0.070 state before
        -0.563 state clause
        0.283 state infinitive
        -0.733 state object
        -0.636 state preposition
        -0.946 state question
        0.387 state that
        0.104 stress
        -0.595 struggle
        0.037 struggle infinitive
        -0.707 struggle preposition
        -0.297 subordinate clause
        -0.186 subordinate sentence
        -0.577 sue
        -0.100 sue object
        -0.060 suggest
        0.720 suggest clause
        0.368 suggest object
        0.147 suggest that
        -0.689 support
        1.077 support gerund
        0.490 support object
        -1.381 support preposition
        0.174 suspect
        -1.078 take
        0.208 take infinitive
        -0.197 take object
        -1.104 take preposition
        -1.392 talk object
        0.986 talk preposition
        0.435 tell
        -0.614 tell before
        0.033 tell clause
        -0.216 tell preposition
        -0.083 tell question
        -0.919 tell quotation
        0.144 tell that
        -0.438 tend
        -0.405 tend infinitive
        -0.487 thank
        0.157 thank object
        0.446 thank preposition
        0.018 think
        0.268 think clause
        0.102 think object
        -0.270 think preposition
        -0.413 think that
        -0.031 thought clause
        -0.642 thought colon
        0.058 thought gerund
        -0.350 thought infinitive
        -0.342 thought object
        0.502 thought preposition
        0.661 thought question
        -0.578 thought quotation
        0.132 thought that
        -0.849 threaten
        1.889 threaten infinitive
        -0.387 touch
        -0.768 tout
        -0.778 treat
        -0.949 treat object
        -0.776 trust
        -0.372 trust object
        -0.694 try
        -0.389 try infinitive
        -1.278 try object
        -1.193 turn
        0.261 turn infinitive
        -0.259 turn object
        -0.439 turn preposition
        -0.430 tweet
        1.145 tweet before
        0.644 tweet object
        0.157 tweet quotation
        0.520 tweet that
        0.731 two parts
        -0.447 underscore
        0.630 underscore object
        0.026 understand
        -0.543 understand object
        -0.454 unveil
        0.052 urge
        1.727 urge infinitive
        -0.131 view
        0.081 view object
        0.508 view preposition
        -0.221 voice
        0.011 voice base
        0.235 voice infinitive
        -0.592 voice modal
        0.176 voice object
        -0.127 voice passive
        -0.056 voice past
        0.101 voice perfect
        -0.053 voice present
        -0.110 voice progressive
        0.293 voice reduced
        -0.426 vote
        -0.305 vote infinitive
        -0.643 vote object
        0.797 vote preposition
        0.483 vow
        -0.177 vow infinitive
        -0.569 want
        0.603 want infinitive
        0.324 want object
        -0.079 warn
        1.443 warn clause
        1.075 warn preposition
        -0.877 weigh
        0.395 weigh preposition
        0.169 welcome
        -0.075 welcome object
        0.852 wonder
        0.250 wonder question
        -0.640 words 1
        -0.842 words 1 according
        -0.502 words 1 before
        0.674 words 1 clause
        -1.307 words 1 colon
        -0.502 words 1 gerund
        0.370 words 1 infinitive
        0.647 words 1 object
        0.090 words 1 preposition
        0.319 words 1 quotation
        0.067 words 1 that
        0.580 words 14
        1.140 words 14 according
        0.222 words 14 before
        -0.158 words 14 clause
        -0.111 words 14 colon
        0.500 words 14 gerund
        -0.213 words 14 object
        -0.183 words 14 preposition
        0.046 words 14 question
        -0.196 words 14 quotation
        0.117 words 14 that
        0.516 words 25
        1.070 words 25 according
        1.034 words 25 before
        -0.859 words 25 clause
        0.570 words 25 colon
        -0.273 words 25 gerund
        -0.685 words 25 infinitive
        -0.265 words 25 object
        -0.372 words 25 preposition
        0.102 words 25 question
        0.421 words 25 quotation
        -0.094 words 25 that
        -0.173 words 3
        -1.763 words 3 according
        -0.385 words 3 before
        0.185 words 3 clause
        0.912 words 3 colon
        0.110 words 3 gerund
        0.127 words 3 infinitive
        0.187 words 3 object
        0.321 words 3 preposition
        -0.139 words 3 question
        0.104 words 3 quotation
        0.222 words 3 that
        0.285 words 5
        -0.584 words 5 according
        -0.576 words 5 before
        0.422 words 5 clause
        1.391 words 5 colon
        0.013 words 5 gerund
        0.132 words 5 infinitive
        0.021 words 5 object
        -0.363 words 5 question
        -0.285 words 5 quotation
        0.185 words 5 that
        0.558 words 8
        0.987 words 8 according
        -0.482 words 8 before
        -0.081 words 8 clause
        0.914 words 8 colon
        -0.113 words 8 gerund
        0.051 words 8 infinitive
        -0.046 words 8 object
        -0.146 words 8 preposition
        -0.103 words 8 question
        -0.286 words 8 quotation
        0.250 words 8 that
        -0.077 worry
        -0.087 worry preposition
        0.192 worry that
        -0.205 write
        0.283 write before
        0.060 write clause
        -0.560 write object
        0.312 write preposition
        -0.110 write quotation
        0.482 write that
        """
}
