/// Weights of the features, fitted by `Scripts/fit-confidence.py`: a weight, a space, the feature.
enum ConfidenceWeights {
    static let table = """
        -0.655 bias
        0.130 :
        0.130 : colon
        -0.910 accept
        0.716 accept object
        0.029 according
        0.029 according according
        0.667 accuse
        0.579 accuse object
        0.088 accuse preposition
        0.208 acknowledge
        0.090 acknowledge clause
        0.147 acknowledge object
        -0.242 acknowledge that
        -0.451 add
        0.444 add before
        -0.248 add clause
        -1.139 add object
        -1.189 add preposition
        0.573 add quotation
        0.736 add that
        0.277 address
        -0.809 address object
        0.346 admit
        -0.499 admit clause
        0.216 admit that
        -0.996 advise
        -0.362 advise preposition
        0.208 advocate
        0.364 advocate preposition
        1.376 after colon
        -1.435 after nothing
        -2.107 after quotation
        1.802 after sentence
        -1.309 agent
        0.054 agree
        -0.479 aim
        1.054 aim infinitive
        -0.996 aim preposition
        0.264 allege
        0.612 allege that
        -0.428 allow
        0.184 allow infinitive
        0.074 allow object
        0.671 announce
        -0.416 announce clause
        0.891 announce object
        -1.019 announce that
        -0.652 answer
        0.361 answer clause
        -0.239 answer object
        -0.371 apologize
        1.363 apologize preposition
        0.844 appear
        1.555 appear infinitive
        1.265 appear object
        -1.598 appear preposition
        0.438 applaud
        0.697 applaud object
        -0.539 appoint
        0.197 appoint object
        -0.060 approve
        -0.140 approve object
        0.762 argue
        -1.325 argue before
        0.547 argue clause
        -0.088 argue that
        0.739 ask
        -0.599 ask before
        0.218 ask clause
        -0.249 ask infinitive
        -0.484 ask object
        0.556 ask preposition
        2.355 ask question
        -1.449 ask quotation
        -0.014 ask that
        0.050 assert
        -0.199 assert that
        0.352 assume
        -0.573 assume clause
        -0.161 assure
        -0.899 attack
        0.380 attack object
        -0.922 attack preposition
        -0.199 attribute
        -0.379 back
        0.073 back object
        -0.451 back preposition
        -0.461 ban
        0.123 ban object
        0.057 believe
        -0.257 believe clause
        -0.326 believe object
        0.098 believe that
        0.665 blame
        0.753 blame object
        0.794 blast
        -0.067 blast object
        -0.534 block
        0.346 block object
        0.034 boast
        0.325 call
        -0.667 call infinitive
        0.694 call preposition
        0.493 call quotation
        -0.229 campaign
        -1.547 campaign object
        -0.665 campaign preposition
        -1.053 cast
        0.392 cast object
        -1.348 celebrate
        -0.309 celebrate object
        -0.413 challenge
        1.034 challenge preposition
        -0.367 champion
        0.200 champion object
        -0.149 chant
        0.204 chant quotation
        -0.647 charge
        1.315 charge preposition
        -0.209 cheer
        -0.661 choose
        -0.134 choose infinitive
        -0.808 choose object
        0.520 choose preposition
        0.856 cite
        0.186 cite object
        -0.180 claim
        0.430 claim clause
        -0.097 claim object
        0.085 claim that
        -1.782 come
        -0.231 come infinitive
        -0.578 come object
        -0.386 comment
        2.102 comment preposition
        -0.899 compare
        0.995 compare object
        -1.191 compare preposition
        0.591 complain
        0.476 concede
        0.363 concede that
        -0.848 concern
        -0.825 concern preposition
        0.615 conclude
        -0.332 conclude before
        -0.459 conclude that
        0.400 condemn
        0.135 condemn object
        -0.136 confirm
        0.162 confirm object
        0.152 congratulate
        0.277 congratulate object
        -0.687 consider
        -0.455 consider clause
        0.631 consider gerund
        0.581 consider object
        -1.088 continue
        -0.184 continue before
        -0.189 continue clause
        -0.964 continue gerund
        -0.596 continue infinitive
        -0.605 continue object
        -0.361 continue preposition
        0.395 continue quotation
        1.508 continue that
        -0.626 convince
        0.127 convince object
        0.903 counter
        0.480 credit
        1.029 criticize
        -0.193 criticize object
        0.861 criticize preposition
        -0.396 decide
        -0.654 decide clause
        0.397 decide infinitive
        0.522 decide preposition
        0.062 declare
        0.643 declare before
        -1.596 declare clause
        1.278 declare object
        -0.654 declare that
        0.676 decline
        0.520 decline infinitive
        0.378 decry
        0.378 decry object
        0.038 deem
        -0.040 deem object
        -0.232 defend
        0.069 defend object
        -0.449 deliver
        -0.736 deliver object
        0.606 deliver preposition
        -0.646 demand
        0.261 demand object
        -0.670 demonstrate
        0.180 denounce
        -0.187 denounce object
        -0.352 deny
        -0.020 deny object
        0.896 describe
        -0.378 describe object
        0.076 detail
        0.243 detail object
        -0.347 determine
        0.197 determine question
        -1.898 direct
        -0.626 direct preposition
        -0.205 disavow
        -0.205 disavow object
        -0.090 disclose
        -0.885 discover
        0.480 discuss
        0.095 discuss object
        0.537 dismiss
        0.376 dismiss object
        -1.339 draw
        -0.240 draw object
        -0.872 draw preposition
        -0.238 echo
        -1.639 email
        0.559 email clause
        0.378 embrace
        -0.937 embrace object
        0.455 emphasize
        -0.030 encourage
        0.395 encourage infinitive
        0.012 endorse
        -0.394 endorse object
        -0.242 enjoy
        -0.875 enjoy object
        0.699 estimate
        -0.183 estimate that
        0.019 expect
        -0.977 expect clause
        2.008 expect infinitive
        0.436 expect object
        0.184 explain
        -0.821 explain before
        0.320 explain clause
        0.054 explain object
        1.013 explain question
        -0.558 expose
        0.103 expose object
        0.323 express
        0.693 express object
        -0.442 favor
        -0.364 favor object
        0.901 fear
        0.093 fear clause
        -0.687 feel
        0.242 feel clause
        0.821 feel object
        -0.470 fight
        -1.008 fight object
        0.596 fight preposition
        -0.624 figure
        -0.702 file
        0.058 file object
        -0.697 file preposition
        -0.076 find
        -0.624 find clause
        -0.446 find object
        0.442 find that
        -0.074 focus
        -0.328 focus object
        0.255 focus preposition
        -0.595 follow capital long
        -0.149 follow ends in mark
        -0.127 follow first
        -0.446 follow no source
        0.544 follow quotation words 20
        -1.077 follow quotation words 5
        -0.472 follow quotation words 9
        0.590 follow source he
        -0.208 follow source noun
        -1.197 follow source other
        0.666 follow source person
        -0.142 frame
        0.029 frame according
        -0.115 frame before
        0.011 frame clause
        -0.221 frame colon
        -0.365 frame follow
        -0.275 frame gerund
        -0.028 frame infinitive
        -0.184 frame loose
        0.034 frame object
        -0.187 frame preposition
        -0.026 frame question
        0.248 frame quotation
        0.432 frame that
        -0.844 give
        -0.655 give object
        -0.386 give preposition
        -1.321 go
        -0.722 go infinitive
        -0.678 go object
        0.939 go preposition
        0.333 headline
        -0.312 highlight
        0.159 highlight object
        0.318 hint
        -1.252 honor
        -0.012 hope
        0.921 hope clause
        0.364 hope infinitive
        0.342 hope that
        0.375 identify
        0.327 identify object
        0.048 identify preposition
        -0.343 ignore
        0.027 ignore object
        0.153 imply
        -0.892 imply that
        0.675 indicate
        -0.049 indicate clause
        -0.076 indicate that
        -2.002 inside according
        -1.101 inside before
        -0.396 inside clause
        -0.052 inside colon
        0.822 inside gerund
        0.560 inside infinitive
        0.209 inside object
        -0.641 inside other
        0.159 inside preposition
        -0.411 inside question
        1.235 inside quotation
        -0.944 inside speech
        -1.057 inside that
        0.027 insist
        0.211 insist clause
        0.521 insist that
        0.181 intend
        -0.596 intend infinitive
        -0.692 introduce
        -0.812 introduce object
        -0.218 inverted
        0.035 investigate
        -1.042 investigate object
        -0.909 invite
        0.837 invite infinitive
        0.102 invoke
        0.102 invoke object
        -0.613 issue
        0.223 issue object
        -0.969 issue preposition
        0.778 joke
        -0.344 know
        0.018 know clause
        -0.508 know object
        0.708 know preposition
        -0.105 know question
        0.035 know that
        -0.081 label
        0.586 lament
        -0.251 lay
        0.160 lay object
        -0.744 lean
        0.786 lean preposition
        -0.410 learn
        0.740 learn preposition
        0.142 learn that
        -0.867 like
        2.010 like infinitive
        -0.954 like object
        0.451 list
        0.150 list object
        -0.041 list preposition
        -0.242 look
        0.682 look infinitive
        -0.554 look object
        -0.305 look preposition
        -0.161 loose alone
        0.789 loose behind as
        -0.502 loose behind conjunction
        0.405 loose behind cue
        -0.147 loose behind determiner
        0.028 loose behind mark
        0.514 loose behind name
        -0.920 loose behind possessive
        -0.463 loose behind preposition
        0.147 loose behind word
        -0.442 loose capital long
        -0.696 loose capital short
        0.433 loose cue
        0.077 loose ends in mark
        0.821 loose first
        -0.021 loose headline
        -0.273 loose held
        -0.122 loose neighbour
        -2.217 loose no source
        -0.185 loose quotation words 1
        -0.386 loose quotation words 2
        0.927 loose quotation words 20
        -0.480 loose quotation words 3
        -0.167 loose quotation words 5
        0.179 loose quotation words 9
        1.369 loose source he
        0.583 loose source noun
        0.352 loose source organization
        -0.265 loose source other
        0.623 loose source person
        0.311 love
        -1.294 maintain
        -1.086 maintain object
        -0.919 make
        -0.182 make gerund
        -0.297 make object
        -0.619 make preposition
        -1.326 mean
        -0.812 mean clause
        1.926 mean infinitive
        -0.134 mean that
        -0.028 mention
        0.786 mention object
        -0.096 mock
        0.678 mock object
        -1.055 move
        -0.677 move infinitive
        -0.021 move object
        -0.357 move preposition
        -0.851 name
        0.941 name object
        0.193 negated
        1.368 no agent
        -0.350 nominate
        -0.455 nominate object
        0.069 note
        -0.279 note before
        0.710 note clause
        -0.349 note object
        0.841 note that
        0.153 offer
        -0.220 offer object
        0.038 oppose
        0.260 oppose object
        0.512 order
        0.111 outline
        0.187 outline object
        -0.261 paint
        -0.387 paint object
        0.310 persuade
        0.377 persuade infinitive
        -0.202 plan
        0.266 plan infinitive
        0.216 plead
        -0.543 pledge
        -0.605 pledge clause
        1.720 pledge infinitive
        -0.399 pledge object
        0.541 point
        -0.146 point infinitive
        0.474 point object
        0.396 point preposition
        0.663 portray
        -0.447 portray object
        -0.971 pose
        0.105 pose object
        -0.723 pose preposition
        0.046 post
        0.220 post clause
        -0.039 post object
        0.633 praise
        -0.041 praise object
        0.314 predict
        -0.287 predict clause
        -0.479 predict that
        0.134 prefer
        -0.148 prefer object
        0.117 present
        -0.451 present object
        0.213 press
        1.092 press preposition
        -0.581 project
        0.680 project object
        0.192 promise
        0.321 promise infinitive
        0.083 promise object
        -0.523 promote
        0.077 promote object
        0.580 propose
        0.698 propose gerund
        -0.254 propose object
        -0.427 protest
        -1.279 prove
        0.892 prove infinitive
        -0.567 prove object
        0.635 prove that
        0.241 publish
        0.103 publish object
        0.481 push
        -1.469 push object
        0.819 push preposition
        -0.570 put
        -0.309 put object
        0.436 put preposition
        0.483 question
        -0.215 question object
        0.476 question preposition
        0.835 question question
        -0.682 quote
        0.901 quote object
        0.090 quoted all
        -0.208 quoted all before
        0.090 quoted all colon
        0.516 quoted all preposition
        0.286 quoted all quotation
        0.474 quoted all that
        0.100 quoted little
        -0.430 quoted little according
        0.050 quoted little before
        -0.026 quoted little clause
        0.290 quoted little colon
        -0.064 quoted little infinitive
        0.437 quoted little object
        0.064 quoted little preposition
        -0.240 quoted little question
        0.076 quoted little quotation
        0.234 quoted little that
        0.480 quoted much
        0.100 quoted much before
        -0.065 quoted much clause
        1.064 quoted much colon
        0.482 quoted much infinitive
        0.403 quoted much object
        0.068 quoted much preposition
        0.304 quoted much question
        0.083 quoted much quotation
        0.099 quoted much that
        -0.404 quoted none
        0.336 quoted none according
        0.090 quoted none before
        0.084 quoted none clause
        -1.052 quoted none colon
        0.272 quoted none gerund
        -0.239 quoted none infinitive
        0.111 quoted none object
        -0.442 quoted none preposition
        0.143 quoted none question
        -0.073 quoted none that
        0.163 quoted some
        0.839 quoted some according
        -0.028 quoted some before
        -0.054 quoted some clause
        -0.620 quoted some colon
        -0.191 quoted some infinitive
        0.366 quoted some object
        -0.129 quoted some preposition
        -0.233 quoted some question
        -0.153 quoted some quotation
        -0.022 quoted some that
        0.737 rail
        0.737 rail preposition
        -1.496 raise
        0.078 raise object
        -1.091 raise preposition
        -0.556 react
        0.581 react preposition
        -0.332 read
        1.708 read before
        -1.001 read clause
        -0.502 read quotation
        0.103 realize
        -1.502 reason
        0.129 recall
        -0.759 recall before
        0.353 recall that
        0.063 recognize
        0.428 recognize object
        -0.011 recognize that
        -0.462 recommend
        1.031 recommend object
        0.222 refer
        -0.092 refer infinitive
        1.069 refer preposition
        -0.624 reference
        0.628 reference object
        -1.124 reflect
        0.178 reflect object
        0.190 refuse
        0.745 refuse infinitive
        0.235 regard
        -1.191 regard object
        -0.354 reiterate
        0.045 reject
        1.053 reject object
        -1.034 relate
        -0.521 release
        -0.031 release object
        0.186 release preposition
        -0.420 remark
        0.524 remember
        -0.421 remind
        0.601 remind preposition
        -0.423 repeat
        -0.620 repeat object
        -0.102 reply
        0.191 reply before
        0.168 report
        0.694 report before
        0.154 report clause
        0.986 report gerund
        -0.336 report object
        -0.132 report preposition
        0.448 report that
        -0.162 request
        0.122 request object
        -0.248 require
        -0.125 require object
        -0.264 respond
        0.691 respond before
        -0.290 respond infinitive
        0.327 respond preposition
        0.707 respond quotation
        0.139 respond that
        0.074 reveal
        0.566 reveal clause
        0.755 reveal object
        0.475 reveal that
        0.416 rip
        0.527 say
        -0.513 say before
        0.742 say clause
        -0.113 say gerund
        0.696 say object
        -0.371 say preposition
        0.036 say question
        -0.388 say quotation
        0.145 say that
        -0.156 see
        -0.054 see clause
        0.342 see object
        0.622 see preposition
        -1.479 see question
        -0.833 see that
        0.514 seek
        -0.279 seek infinitive
        -0.755 seek object
        2.019 seem
        -0.343 seem infinitive
        -0.151 seem object
        1.138 seem preposition
        -0.852 sell
        -0.512 sell object
        -0.295 share
        -0.025 share object
        -0.142 share preposition
        -0.286 shared source
        0.646 shout
        0.449 show
        0.218 show clause
        0.564 show object
        -2.268 show preposition
        -1.218 show question
        -0.199 show that
        -0.750 sign
        -0.440 sign object
        0.043 sign preposition
        0.087 signal
        -0.406 signal object
        0.923 slam
        0.651 slam object
        -0.017 source dialogue
        0.876 source dialogue thought
        0.763 source document
        0.424 source document thought
        0.703 source group
        0.343 source group thought
        1.100 source he
        -0.290 source he thought
        0.219 source it
        -0.584 source it thought
        -2.476 source missing
        0.758 source missing thought
        0.775 source name
        -0.187 source name thought
        -0.300 source noun
        0.123 source noun thought
        1.009 source organization
        -0.175 source organization thought
        1.239 source person
        0.013 source person thought
        -0.031 source place
        0.410 source place thought
        0.030 source plural noun
        0.238 source plural noun thought
        -0.715 source quotation
        -0.404 source quotation thought
        -0.341 source relative
        0.205 source relative thought
        1.418 source role
        -0.464 source role thought
        -1.863 source that
        -0.835 source that thought
        0.559 source they
        -0.239 source they thought
        -0.626 source this
        -0.975 source this thought
        -0.998 speak
        -0.676 speak object
        0.904 speak preposition
        -0.115 speech before
        0.241 speech clause
        0.934 speech colon
        -0.464 speech gerund
        0.261 speech infinitive
        -0.030 speech object
        0.102 speech preposition
        -0.280 speech question
        0.863 speech quotation
        0.355 speech that
        0.435 speech voice base
        -0.517 speech voice infinitive
        0.125 speech voice modal
        -0.220 speech voice participle
        0.360 speech voice passive
        0.361 speech voice past
        -0.126 speech voice perfect
        0.280 speech voice present
        0.314 speech voice progressive
        0.232 speech voice reduced
        -0.421 stand
        -0.355 stand object
        0.350 stand preposition
        -1.184 state
        -0.041 state before
        -0.783 state clause
        0.323 state infinitive
        -0.704 state object
        -0.602 state preposition
        -0.949 state question
        0.309 state that
        0.139 stress
        -0.575 struggle
        0.019 struggle infinitive
        -0.682 struggle preposition
        -0.296 subordinate clause
        -0.186 subordinate sentence
        -0.574 sue
        -0.097 sue object
        -0.057 suggest
        0.770 suggest clause
        0.374 suggest object
        0.164 suggest that
        -0.566 support
        0.928 support gerund
        0.381 support object
        -1.449 support preposition
        0.157 suspect
        -1.087 take
        0.236 take infinitive
        -0.180 take object
        -1.088 take preposition
        0.040 talk
        -1.323 talk object
        0.997 talk preposition
        0.265 tell
        -0.480 tell before
        0.157 tell clause
        0.504 tell infinitive
        -0.097 tell preposition
        0.045 tell question
        -0.703 tell quotation
        0.172 tell that
        -0.446 tend
        -0.413 tend infinitive
        -0.476 thank
        0.164 thank object
        0.451 thank preposition
        0.024 think
        0.284 think clause
        0.124 think object
        -0.255 think preposition
        -0.467 think that
        -0.572 thought colon
        0.068 thought gerund
        -0.369 thought infinitive
        -0.354 thought object
        0.497 thought preposition
        0.640 thought question
        -0.714 thought quotation
        0.223 thought that
        -0.838 threaten
        1.891 threaten infinitive
        -0.377 touch
        -0.601 tout
        -0.775 treat
        -0.948 treat object
        -0.770 trust
        -0.373 trust object
        -0.685 try
        -0.416 try infinitive
        -1.283 try object
        -1.185 turn
        0.298 turn infinitive
        -0.264 turn object
        -0.455 turn preposition
        -0.417 tweet
        1.128 tweet before
        0.649 tweet object
        0.140 tweet quotation
        0.515 tweet that
        0.759 two parts
        -0.430 underscore
        0.543 underscore object
        0.034 understand
        -0.531 understand object
        -0.450 unveil
        0.045 urge
        1.685 urge infinitive
        -0.117 view
        0.064 view object
        0.504 view preposition
        -0.214 voice
        0.035 voice base
        0.269 voice infinitive
        -0.566 voice modal
        0.175 voice object
        0.023 voice participle
        -0.124 voice passive
        -0.029 voice past
        0.124 voice perfect
        -0.029 voice present
        -0.085 voice progressive
        0.302 voice reduced
        -0.430 vote
        -0.281 vote infinitive
        -0.650 vote object
        0.796 vote preposition
        0.474 vow
        -0.220 vow infinitive
        -0.566 want
        0.609 want infinitive
        0.330 want object
        -0.088 warn
        1.180 warn clause
        1.123 warn preposition
        -0.965 weigh
        0.476 weigh preposition
        0.154 welcome
        -0.061 welcome object
        0.849 wonder
        0.241 wonder question
        -0.855 words 1
        -0.838 words 1 according
        -0.582 words 1 before
        0.679 words 1 clause
        -1.622 words 1 colon
        -0.500 words 1 gerund
        0.397 words 1 infinitive
        0.595 words 1 object
        0.092 words 1 preposition
        0.338 words 1 quotation
        0.054 words 1 that
        0.385 words 14
        1.124 words 14 according
        0.222 words 14 before
        -0.201 words 14 clause
        -0.542 words 14 colon
        0.470 words 14 gerund
        -0.266 words 14 object
        -0.168 words 14 preposition
        0.032 words 14 question
        -0.158 words 14 quotation
        0.092 words 14 that
        0.282 words 25
        1.090 words 25 according
        1.067 words 25 before
        -0.844 words 25 clause
        0.053 words 25 colon
        -0.231 words 25 gerund
        -0.732 words 25 infinitive
        -0.298 words 25 object
        -0.350 words 25 preposition
        0.126 words 25 question
        0.401 words 25 quotation
        -0.128 words 25 that
        -0.400 words 3
        -1.748 words 3 according
        -0.404 words 3 before
        0.199 words 3 clause
        0.464 words 3 colon
        0.088 words 3 gerund
        0.150 words 3 infinitive
        0.153 words 3 object
        0.345 words 3 preposition
        -0.124 words 3 question
        0.106 words 3 quotation
        0.296 words 3 that
        0.066 words 5
        -0.580 words 5 according
        -0.546 words 5 before
        0.415 words 5 clause
        0.968 words 5 colon
        0.013 words 5 gerund
        0.145 words 5 infinitive
        -0.022 words 5 object
        0.014 words 5 preposition
        -0.356 words 5 question
        -0.215 words 5 quotation
        0.193 words 5 that
        0.343 words 8
        0.987 words 8 according
        -0.454 words 8 before
        -0.094 words 8 clause
        0.446 words 8 colon
        -0.114 words 8 gerund
        0.050 words 8 infinitive
        -0.106 words 8 object
        -0.131 words 8 preposition
        -0.103 words 8 question
        -0.212 words 8 quotation
        0.272 words 8 that
        -0.074 worry
        -0.148 worry preposition
        0.148 worry that
        -0.226 write
        0.267 write before
        0.154 write clause
        -0.639 write object
        0.357 write preposition
        -0.272 write quotation
        0.551 write that
        """
}
