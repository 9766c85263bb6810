/// Weights of the features, fitted by `Scripts/fit-confidence.py`: a weight, a space, the feature.
enum ConfidenceWeights {
    static let table = """
        -0.656 bias
        0.104 :
        0.104 : colon
        -0.468 accept
        0.298 accept object
        0.099 according
        0.099 according according
        0.593 accuse
        0.461 accuse object
        0.132 accuse preposition
        0.230 acknowledge
        0.629 acknowledge clause
        -0.038 acknowledge object
        -0.426 acknowledge that
        -0.332 add
        0.251 add before
        -0.297 add clause
        -1.119 add object
        -0.569 add preposition
        0.613 add quotation
        0.566 add that
        0.090 address
        -0.536 address object
        -0.037 admit
        0.237 admit clause
        0.270 admit that
        -0.791 advise
        -0.397 advise preposition
        0.716 advocate
        -0.420 advocate preposition
        0.297 after colon
        -1.374 after nothing
        -0.843 after quotation
        1.456 after sentence
        -1.479 agent
        0.399 agree
        -0.488 aim
        1.049 aim infinitive
        -0.969 aim preposition
        0.263 allege
        0.640 allege that
        -0.066 allow
        -0.250 allow infinitive
        -0.388 allow object
        0.582 announce
        -0.432 announce clause
        0.822 announce object
        -1.039 announce that
        -0.657 answer
        0.376 answer clause
        -0.214 answer object
        -0.348 apologize
        1.272 apologize preposition
        -1.359 appear
        0.036 appear infinitive
        -0.519 appear object
        -0.765 appear preposition
        0.362 applaud
        0.593 applaud object
        -0.552 appoint
        0.211 appoint object
        0.057 approve
        0.242 approve object
        0.600 argue
        -1.256 argue before
        0.395 argue clause
        -0.013 argue that
        0.794 ask
        -0.878 ask before
        0.228 ask clause
        -0.336 ask infinitive
        -0.314 ask object
        0.420 ask preposition
        2.552 ask question
        -1.113 ask quotation
        0.148 assert
        -0.280 assert that
        0.795 assume
        -0.884 assume clause
        -0.122 assure
        -0.893 attack
        0.330 attack object
        -0.919 attack preposition
        -0.443 attribute
        -0.392 back
        0.051 back object
        -0.443 back preposition
        -0.445 ban
        0.056 ban object
        0.045 believe
        -0.208 believe clause
        -0.383 believe object
        0.151 believe that
        0.707 blame
        0.605 blame object
        0.776 blast
        -0.608 block
        0.136 block object
        -0.097 boast
        0.379 call
        -0.758 call infinitive
        -0.032 call object
        0.486 call preposition
        0.464 call quotation
        0.043 campaign
        -1.500 campaign object
        -0.975 campaign preposition
        -0.945 cast
        0.404 cast object
        -1.440 celebrate
        -0.406 celebrate object
        -0.430 challenge
        1.110 challenge preposition
        -0.321 champion
        0.280 champion object
        -0.228 chant
        -0.846 charge
        1.065 charge preposition
        -0.248 cheer
        -0.620 choose
        -0.075 choose infinitive
        -0.850 choose object
        0.551 choose preposition
        0.497 cite
        0.488 cite object
        -0.127 claim
        0.298 claim clause
        -0.074 claim that
        -1.728 come
        -0.257 come infinitive
        -0.616 come object
        -0.092 come preposition
        -0.395 comment
        2.233 comment preposition
        -0.972 compare
        0.919 compare object
        -1.253 compare preposition
        0.630 complain
        0.240 concede
        0.629 concede that
        -0.735 concern
        -0.827 concern preposition
        0.477 conclude
        -0.252 conclude before
        -0.416 conclude that
        0.423 condemn
        0.015 condemn object
        -0.170 confirm
        -0.144 confirm object
        0.080 congratulate
        0.180 congratulate object
        -0.660 consider
        -0.668 consider clause
        0.441 consider gerund
        0.429 consider object
        -1.100 continue
        -0.379 continue before
        -0.224 continue clause
        -0.936 continue gerund
        -0.663 continue infinitive
        -0.249 continue object
        -0.349 continue preposition
        0.439 continue quotation
        1.370 continue that
        -0.370 convince
        0.143 convince object
        0.517 counter
        0.670 credit
        0.914 criticize
        -0.163 criticize object
        0.538 criticize preposition
        -0.405 decide
        -0.588 decide clause
        0.480 decide infinitive
        0.582 decide preposition
        0.115 declare
        0.292 declare before
        -1.298 declare clause
        1.204 declare object
        -0.599 declare that
        0.617 decline
        0.598 decline infinitive
        0.359 decry
        0.359 decry object
        0.149 deem
        -0.374 deem object
        -0.187 defend
        0.111 defend object
        -0.386 deliver
        -0.633 deliver object
        0.505 deliver preposition
        -0.597 demand
        0.374 demand object
        -0.589 demonstrate
        0.333 denounce
        0.122 denounce object
        -0.275 deny
        0.057 deny object
        1.051 describe
        -0.334 describe object
        -0.159 describe preposition
        0.195 detail
        0.149 detail object
        -0.640 determine
        0.522 determine question
        -1.849 direct
        -0.608 direct preposition
        -0.160 disavow
        -0.160 disavow object
        -0.299 disclose
        -0.858 discover
        0.343 discuss object
        0.495 dismiss
        0.175 dismiss object
        -1.365 draw
        -0.208 draw object
        -0.933 draw preposition
        -0.354 echo
        -1.665 email
        0.514 email clause
        0.349 embrace
        -0.898 embrace object
        -0.035 emphasize
        0.028 encourage
        0.818 encourage infinitive
        0.434 endorse
        -0.796 endorse object
        -0.202 enjoy
        -0.926 enjoy object
        0.622 estimate
        -0.435 estimate that
        -0.339 expect
        -0.772 expect clause
        2.271 expect infinitive
        0.380 expect object
        0.257 explain
        -0.979 explain before
        0.102 explain object
        0.880 explain question
        -0.413 expose
        0.111 expose object
        0.265 express
        0.626 express object
        -0.333 favor
        -0.505 favor object
        0.698 fear
        0.460 fear clause
        -0.633 feel
        0.115 feel clause
        0.741 feel object
        -0.512 fight
        -0.980 fight object
        0.256 fight preposition
        -1.119 figure
        -0.717 file
        0.021 file object
        -0.705 file preposition
        -0.277 find
        -0.296 find clause
        -0.386 find object
        0.739 find that
        -0.100 focus
        -0.484 focus object
        0.384 focus preposition
        0.576 follow capital long
        -0.468 follow capital short
        -0.872 follow ends in mark
        0.097 follow first
        1.052 follow quotation words 20
        0.523 follow quotation words 3
        -0.580 follow quotation words 5
        -0.467 follow quotation words 9
        0.873 follow source he
        -0.247 follow source noun
        -0.812 follow source other
        0.259 follow source person
        -0.350 frame
        0.099 frame according
        -0.061 frame before
        0.084 frame clause
        -0.116 frame colon
        -0.464 frame follow
        -0.295 frame gerund
        0.030 frame infinitive
        -0.349 frame loose
        0.014 frame object
        -0.152 frame preposition
        -0.230 frame question
        0.247 frame quotation
        0.420 frame that
        -0.715 give
        -0.841 give object
        -0.198 give preposition
        -1.118 go
        -1.178 go infinitive
        -1.008 go object
        0.701 go preposition
        0.441 headline
        -0.192 highlight
        0.149 highlight object
        0.244 hint
        -1.279 honor
        0.930 hope clause
        0.221 hope infinitive
        0.120 hope that
        0.295 identify
        0.328 identify object
        -0.034 identify preposition
        -0.419 ignore
        -0.135 imply
        -0.692 imply that
        0.715 indicate
        0.132 indicate clause
        -0.097 indicate that
        -2.152 inside according
        -0.921 inside before
        -0.334 inside clause
        -0.031 inside colon
        0.997 inside gerund
        0.658 inside infinitive
        0.152 inside object
        -0.617 inside other
        0.089 inside preposition
        -0.509 inside question
        1.249 inside quotation
        -0.863 inside speech
        -1.006 inside that
        -0.058 insist
        0.350 insist clause
        0.585 insist that
        0.136 intend
        -0.517 intend infinitive
        -0.673 introduce
        -0.845 introduce object
        -0.386 inverted
        -0.438 investigate
        -0.629 investigate object
        -0.795 invite
        0.844 invite infinitive
        0.236 invoke
        0.236 invoke object
        -0.437 issue
        0.027 issue object
        -0.490 issue preposition
        0.832 joke
        -0.300 know
        0.062 know clause
        -0.493 know object
        0.620 know preposition
        -0.090 know question
        -0.266 know that
        0.460 lament
        -0.163 lay
        0.131 lay object
        -1.075 lean
        0.205 lean preposition
        -0.315 learn
        0.555 learn preposition
        0.062 learn that
        -0.858 like
        2.032 like infinitive
        -0.940 like object
        0.275 list
        0.424 list object
        -0.272 look
        0.674 look infinitive
        -0.564 look object
        -0.325 look preposition
        -0.519 loose alone
        1.069 loose behind as
        0.203 loose behind be
        -0.312 loose behind conjunction
        0.111 loose behind cue
        0.118 loose behind determiner
        0.022 loose behind mark
        0.124 loose behind name
        -0.768 loose behind possessive
        -0.075 loose behind preposition
        0.089 loose behind word
        -0.439 loose capital long
        -0.640 loose capital short
        0.275 loose cue
        0.297 loose ends in mark
        0.203 loose first
        0.658 loose headline
        -0.051 loose held
        -1.785 loose no source
        -0.325 loose quotation words 1
        -0.320 loose quotation words 2
        0.585 loose quotation words 20
        -0.391 loose quotation words 3
        -0.062 loose quotation words 5
        0.221 loose quotation words 9
        1.099 loose source he
        -0.511 loose source name
        0.725 loose source noun
        0.976 loose source organization
        -0.178 loose source other
        0.639 loose source person
        0.320 love
        -1.333 maintain
        -1.101 maintain object
        -1.077 make
        0.073 make gerund
        -0.147 make object
        -0.723 make preposition
        -1.328 mean
        -0.746 mean clause
        1.681 mean infinitive
        -0.095 mean that
        -0.378 mention
        0.953 mention object
        -0.106 mock
        0.660 mock object
        -0.939 move
        -0.014 move infinitive
        -0.276 move object
        -0.649 move preposition
        -0.783 name
        1.006 name object
        0.232 negated
        1.629 no agent
        -0.254 nominate
        -0.425 nominate object
        0.084 note
        -0.325 note before
        0.594 note clause
        -0.263 note object
        0.795 note that
        -0.014 offer
        0.039 offer object
        -0.212 oppose
        0.443 oppose object
        0.494 order
        0.175 outline
        0.126 outline object
        -0.308 paint
        -0.464 paint object
        0.423 persuade
        0.090 persuade infinitive
        0.091 plan infinitive
        -0.097 plead
        -0.665 pledge
        -0.548 pledge clause
        1.818 pledge infinitive
        -0.395 pledge object
        0.492 point
        -0.082 point infinitive
        0.348 point object
        0.430 point preposition
        0.670 portray
        -0.327 portray object
        -0.962 pose
        0.093 pose object
        -0.747 pose preposition
        -0.107 post
        0.326 post clause
        -0.011 post object
        0.726 praise
        -0.043 praise object
        0.379 predict
        -0.301 predict clause
        -0.307 predict that
        0.137 prefer
        -0.184 prefer object
        0.101 present
        -0.389 present object
        0.088 press
        0.897 press preposition
        -0.515 project
        0.799 project object
        0.126 promise
        0.277 promise infinitive
        -0.078 promise object
        -0.416 promote
        0.211 promote object
        0.258 propose
        1.047 propose gerund
        -0.307 propose object
        -0.345 protest
        -1.342 prove
        0.972 prove infinitive
        -0.667 prove object
        0.347 prove that
        0.196 publish
        0.097 publish object
        0.428 push
        -1.432 push object
        0.662 push preposition
        -0.557 put
        -0.360 put object
        0.429 put preposition
        0.543 question
        -0.307 question object
        0.472 question preposition
        0.886 question question
        -0.589 quote
        0.955 quote object
        0.171 quoted all
        -0.150 quoted all before
        0.547 quoted all colon
        0.401 quoted all preposition
        0.175 quoted all quotation
        0.655 quoted all that
        0.146 quoted little
        -0.324 quoted little according
        0.289 quoted little before
        -0.084 quoted little clause
        0.317 quoted little colon
        -0.129 quoted little infinitive
        0.506 quoted little object
        0.116 quoted little preposition
        -0.103 quoted little question
        0.180 quoted little quotation
        0.171 quoted little that
        0.519 quoted much
        0.020 quoted much clause
        0.995 quoted much colon
        0.716 quoted much infinitive
        0.410 quoted much object
        -0.105 quoted much preposition
        -0.174 quoted much question
        0.188 quoted much quotation
        0.016 quoted much that
        -0.382 quoted none
        0.264 quoted none according
        -0.113 quoted none before
        0.153 quoted none clause
        -1.267 quoted none colon
        0.218 quoted none gerund
        -0.303 quoted none infinitive
        0.181 quoted none object
        -0.339 quoted none preposition
        0.259 quoted none question
        -0.054 quoted none that
        0.227 quoted some
        1.067 quoted some according
        0.117 quoted some before
        -0.010 quoted some clause
        -0.714 quoted some colon
        -0.203 quoted some infinitive
        0.274 quoted some object
        -0.072 quoted some preposition
        -0.212 quoted some question
        -0.233 quoted some quotation
        -0.119 quoted some that
        0.590 rail
        0.590 rail preposition
        -1.471 raise
        -1.039 raise preposition
        -0.606 react
        0.360 react preposition
        -0.459 read
        1.842 read before
        -0.920 read clause
        -0.438 read quotation
        0.333 realize
        -1.449 reason
        0.094 recall
        -0.738 recall before
        0.342 recall that
        -0.056 recognize
        0.489 recognize object
        -0.097 recognize that
        -0.434 recommend
        0.955 recommend object
        0.316 refer
        -0.220 refer infinitive
        0.914 refer preposition
        -0.623 reference
        0.595 reference object
        -1.163 reflect
        0.125 reflect object
        0.290 refuse
        0.544 refuse infinitive
        0.303 regard
        -0.748 regard object
        -0.357 reiterate
        0.017 reject
        0.972 reject object
        -1.035 relate
        -0.443 release
        -0.027 release object
        0.316 release preposition
        -0.414 remark
        0.288 remember
        -0.594 remind
        0.736 remind preposition
        -0.446 repeat
        -0.878 repeat object
        -0.152 reply
        0.039 reply before
        0.044 report
        0.699 report before
        0.207 report clause
        0.993 report gerund
        -0.063 report object
        0.060 report preposition
        0.428 report that
        -0.154 request
        0.088 request object
        -0.372 require
        0.071 require object
        -0.192 respond
        0.452 respond before
        -0.177 respond infinitive
        0.396 respond preposition
        0.644 respond quotation
        0.036 respond that
        0.018 reveal
        0.241 reveal clause
        0.827 reveal object
        0.294 reveal that
        0.346 rip
        0.412 say
        -0.594 say before
        0.791 say clause
        -0.094 say gerund
        0.750 say object
        -0.488 say preposition
        0.159 say question
        -0.368 say quotation
        0.116 say that
        -0.162 see
        -0.023 see clause
        0.232 see object
        0.577 see preposition
        -1.933 see question
        -0.575 see that
        0.337 seek
        -0.071 seek infinitive
        -0.692 seek object
        -1.219 seem
        0.591 seem infinitive
        -1.079 seem object
        -0.057 seem preposition
        -0.943 sell
        -0.951 sell object
        -0.588 share
        0.203 share object
        0.028 share preposition
        -0.223 shared source
        0.525 shout
        0.320 show
        0.377 show clause
        0.756 show object
        -2.206 show preposition
        -0.816 show question
        0.112 show that
        -0.941 sign
        -0.452 sign object
        0.160 sign preposition
        0.027 signal
        -0.413 signal object
        0.613 slam
        0.277 slam object
        -0.055 source dialogue
        0.768 source dialogue thought
        0.768 source document
        0.193 source document thought
        0.680 source group
        0.258 source group thought
        0.996 source he
        -0.370 source he thought
        0.576 source it
        -0.932 source it thought
        -2.749 source missing
        0.943 source missing thought
        0.139 source name
        0.302 source name thought
        -0.260 source noun
        -0.196 source noun thought
        1.026 source organization
        -0.313 source organization thought
        1.191 source person
        -0.113 source person thought
        -0.067 source place
        0.354 source place thought
        0.018 source plural noun
        0.048 source plural noun thought
        -1.239 source quotation
        -0.173 source quotation thought
        -0.355 source relative
        0.083 source relative thought
        1.347 source role
        -0.512 source role thought
        0.449 source they
        -0.389 source they thought
        -0.907 source this
        -0.719 source this thought
        -0.852 speak
        -0.908 speak object
        0.634 speak preposition
        -0.061 speech before
        0.124 speech clause
        1.032 speech colon
        -0.308 speech gerund
        0.103 speech infinitive
        -0.080 speech object
        -0.106 speech preposition
        -0.130 speech question
        0.858 speech quotation
        0.362 speech that
        0.429 speech voice base
        -0.535 speech voice infinitive
        0.023 speech voice modal
        -0.329 speech voice participle
        0.761 speech voice passive
        0.334 speech voice past
        -0.147 speech voice perfect
        0.236 speech voice present
        0.219 speech voice progressive
        0.234 speech voice reduced
        -0.364 stand
        -0.027 stand object
        0.138 stand preposition
        -1.572 state
        0.160 state before
        -1.015 state clause
        -0.033 state infinitive
        -0.529 state object
        -0.910 state preposition
        -0.867 state question
        0.583 state that
        0.019 stress
        -0.403 struggle
        -0.065 struggle infinitive
        -0.874 struggle preposition
        -0.279 subordinate clause
        -0.238 subordinate sentence
        -0.134 sue
        -0.511 sue object
        -0.116 suggest
        0.729 suggest clause
        0.505 suggest object
        0.173 suggest that
        -0.457 support
        0.881 support gerund
        0.210 support object
        -0.949 support preposition
        -1.226 take
        0.353 take infinitive
        0.031 take object
        -0.812 take preposition
        -0.036 talk
        -1.286 talk object
        0.832 talk preposition
        0.013 tell
        -0.516 tell before
        0.392 tell clause
        0.028 tell infinitive
        0.166 tell preposition
        -0.647 tell question
        -0.268 tell quotation
        0.362 tell that
        -0.940 tend
        -0.790 tend infinitive
        -0.411 thank
        0.335 thank object
        0.331 thank preposition
        0.020 think
        0.284 think clause
        0.159 think object
        -0.580 think preposition
        -0.452 think that
        -0.094 thought clause
        -0.498 thought colon
        0.353 thought gerund
        -0.438 thought infinitive
        -0.309 thought object
        0.461 thought preposition
        0.833 thought question
        -0.654 thought quotation
        0.195 thought that
        -0.633 threaten
        1.607 threaten infinitive
        -0.435 touch
        -0.557 tout
        -0.672 treat
        -1.063 treat object
        -0.720 trust
        -0.407 trust object
        -0.674 try
        -0.412 try infinitive
        -1.302 try object
        -0.689 turn
        -0.137 turn infinitive
        -0.901 turn object
        -0.685 turn preposition
        -0.318 tweet
        0.826 tweet before
        0.292 tweet object
        0.040 tweet quotation
        0.241 tweet that
        0.997 two parts
        -0.740 underscore
        0.552 underscore object
        -0.184 understand
        -0.297 understand object
        -0.040 unveil
        0.036 urge
        1.748 urge infinitive
        -0.171 view
        -0.033 view object
        0.487 view preposition
        -0.054 voice
        0.110 voice base
        0.202 voice infinitive
        -0.516 voice modal
        0.123 voice object
        0.024 voice participle
        -0.052 voice passive
        0.144 voice perfect
        -0.035 voice present
        -0.036 voice progressive
        0.430 voice reduced
        -0.556 vote
        -0.174 vote infinitive
        -0.804 vote object
        0.684 vote preposition
        0.330 vow
        0.129 vow infinitive
        -0.564 want
        0.579 want infinitive
        0.297 want object
        0.084 warn
        0.265 warn clause
        1.115 warn preposition
        -0.697 weigh
        0.935 weigh preposition
        0.150 welcome
        -0.092 welcome object
        1.114 wonder
        0.525 wonder question
        -0.774 words 1
        -0.817 words 1 according
        -0.515 words 1 before
        0.980 words 1 clause
        -1.528 words 1 colon
        -0.488 words 1 gerund
        0.328 words 1 infinitive
        0.567 words 1 object
        0.089 words 1 preposition
        0.275 words 1 quotation
        -0.096 words 1 that
        0.400 words 14
        1.166 words 14 according
        0.267 words 14 before
        -0.240 words 14 clause
        -0.520 words 14 colon
        0.380 words 14 gerund
        0.055 words 14 infinitive
        -0.219 words 14 object
        -0.099 words 14 preposition
        -0.198 words 14 question
        -0.130 words 14 quotation
        0.146 words 14 that
        0.359 words 25
        1.132 words 25 according
        1.026 words 25 before
        -0.941 words 25 clause
        0.240 words 25 colon
        -0.229 words 25 gerund
        -0.735 words 25 infinitive
        -0.338 words 25 object
        -0.336 words 25 preposition
        0.247 words 25 question
        0.308 words 25 quotation
        -0.061 words 25 that
        -0.339 words 3
        -1.805 words 3 according
        -0.396 words 3 before
        0.253 words 3 clause
        0.317 words 3 colon
        0.141 words 3 gerund
        0.241 words 3 infinitive
        0.123 words 3 object
        0.272 words 3 preposition
        -0.064 words 3 question
        0.265 words 3 quotation
        0.271 words 3 that
        0.080 words 5
        -0.527 words 5 according
        -0.482 words 5 before
        0.368 words 5 clause
        0.954 words 5 colon
        -0.057 words 5 gerund
        0.108 words 5 infinitive
        0.094 words 5 object
        0.036 words 5 preposition
        -0.382 words 5 question
        -0.256 words 5 quotation
        0.193 words 5 that
        0.407 words 8
        0.959 words 8 according
        -0.449 words 8 before
        -0.093 words 8 clause
        0.416 words 8 colon
        -0.041 words 8 gerund
        0.111 words 8 infinitive
        -0.069 words 8 object
        -0.106 words 8 preposition
        -0.178 words 8 question
        -0.190 words 8 quotation
        0.276 words 8 that
        0.124 worry
        -0.281 worry preposition
        0.039 worry that
        -0.338 write
        0.252 write before
        0.246 write clause
        -0.849 write object
        0.092 write preposition
        -0.128 write quotation
        0.426 write that
        """
}
