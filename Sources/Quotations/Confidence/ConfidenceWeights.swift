/// Weights of the features, fitted by `Scripts/fit-confidence.py`: a weight, a space, the feature.
enum ConfidenceWeights {
    static let table = """
        -0.644 bias
        0.133 :
        0.133 : colon
        -0.884 accept
        0.689 accept object
        0.028 according
        0.028 according according
        0.668 accuse
        0.581 accuse object
        0.087 accuse preposition
        0.279 acknowledge
        0.028 acknowledge clause
        0.126 acknowledge object
        -0.316 acknowledge that
        -0.419 add
        0.416 add before
        -0.085 add clause
        -1.177 add object
        -1.231 add preposition
        0.652 add quotation
        0.670 add that
        0.284 address
        -0.816 address object
        0.303 admit
        -0.517 admit clause
        0.337 admit that
        -1.025 advise
        -0.367 advise preposition
        0.198 advocate
        0.364 advocate preposition
        1.346 after colon
        -1.441 after nothing
        -2.108 after quotation
        1.831 after sentence
        -1.309 agent
        -0.023 agree
        -0.485 aim
        1.037 aim infinitive
        -0.994 aim preposition
        0.233 allege
        0.633 allege that
        -0.417 allow
        0.158 allow infinitive
        0.059 allow object
        0.644 announce
        -0.438 announce clause
        0.779 announce object
        -0.995 announce that
        -0.677 answer
        0.331 answer clause
        -0.229 answer object
        -0.353 apologize
        1.344 apologize preposition
        0.859 appear
        1.554 appear infinitive
        1.269 appear object
        -1.593 appear preposition
        0.433 applaud
        0.695 applaud object
        -0.540 appoint
        0.188 appoint object
        -0.033 approve
        -0.051 approve object
        0.755 argue
        -1.337 argue before
        0.749 argue clause
        -0.138 argue that
        0.732 ask
        -0.597 ask before
        0.250 ask clause
        -0.309 ask infinitive
        -0.480 ask object
        0.528 ask preposition
        2.396 ask question
        -1.462 ask quotation
        0.029 assert
        -0.178 assert that
        0.357 assume
        -0.586 assume clause
        -0.168 assure
        -0.887 attack
        0.407 attack object
        -0.929 attack preposition
        -0.190 attribute
        -0.381 back
        0.074 back object
        -0.455 back preposition
        -0.456 ban
        0.137 ban object
        0.049 believe
        -0.265 believe clause
        -0.335 believe object
        0.198 believe that
        0.665 blame
        0.754 blame object
        0.795 blast
        -0.068 blast object
        -0.536 block
        0.356 block object
        0.041 boast
        0.322 call
        -0.667 call infinitive
        0.035 call object
        0.711 call preposition
        0.538 call quotation
        -0.223 campaign
        -1.550 campaign object
        -0.683 campaign preposition
        -1.085 cast
        0.327 cast object
        -1.351 celebrate
        -0.312 celebrate object
        -0.424 challenge
        0.992 challenge preposition
        -0.243 champion
        -0.191 chant
        0.168 chant quotation
        -0.648 charge
        1.304 charge preposition
        -0.218 cheer
        -0.659 choose
        -0.166 choose infinitive
        -0.808 choose object
        0.522 choose preposition
        0.895 cite
        0.163 cite object
        -0.215 claim
        0.361 claim clause
        -0.063 claim object
        0.101 claim that
        -1.783 come
        -0.240 come infinitive
        -0.578 come object
        -0.398 comment
        2.088 comment preposition
        -0.905 compare
        0.989 compare object
        -1.190 compare preposition
        0.574 complain
        0.449 concede
        0.350 concede that
        -0.862 concern
        -0.822 concern preposition
        0.657 conclude
        -0.375 conclude before
        -0.513 conclude that
        0.428 condemn
        0.108 condemn object
        -0.145 confirm
        0.187 confirm object
        0.270 congratulate
        0.408 congratulate object
        -0.663 consider
        -0.235 consider clause
        0.585 consider gerund
        0.542 consider object
        -1.104 continue
        -0.157 continue before
        -0.235 continue clause
        -0.943 continue gerund
        -0.634 continue infinitive
        -0.589 continue object
        -0.371 continue preposition
        0.407 continue quotation
        1.505 continue that
        -0.624 convince
        0.124 convince object
        0.885 counter
        0.459 credit
        1.020 criticize
        -0.205 criticize object
        0.865 criticize preposition
        -0.520 decide
        -0.554 decide clause
        0.412 decide infinitive
        0.611 decide preposition
        0.063 declare
        0.646 declare before
        -1.658 declare clause
        1.295 declare object
        -0.653 declare that
        0.677 decline
        0.514 decline infinitive
        0.378 decry
        0.378 decry object
        0.059 deem
        -0.053 deem object
        -0.237 defend
        0.065 defend object
        -0.485 deliver
        -0.797 deliver object
        0.624 deliver preposition
        -0.650 demand
        0.260 demand object
        -0.656 demonstrate
        0.194 denounce
        -0.203 denounce object
        -0.351 deny
        -0.019 deny object
        0.912 describe
        -0.337 describe object
        0.037 describe preposition
        0.094 detail
        0.227 detail object
        -0.331 determine
        0.174 determine question
        -1.883 direct
        -0.634 direct preposition
        -0.205 disavow
        -0.205 disavow object
        -0.107 disclose
        -0.883 discover
        0.478 discuss
        0.092 discuss object
        0.533 dismiss
        0.374 dismiss object
        -1.341 draw
        -0.239 draw object
        -0.875 draw preposition
        -0.276 echo
        -1.642 email
        0.599 email clause
        0.381 embrace
        -0.910 embrace object
        0.426 emphasize
        -0.018 encourage
        0.407 encourage infinitive
        -0.393 endorse object
        -0.235 enjoy
        -0.888 enjoy object
        0.683 estimate
        -0.169 estimate that
        0.025 expect
        -0.994 expect clause
        1.971 expect infinitive
        0.408 expect object
        0.162 explain
        -0.796 explain before
        0.264 explain clause
        0.066 explain object
        1.044 explain question
        -0.557 expose
        0.104 expose object
        0.332 express
        0.702 express object
        -0.449 favor
        -0.369 favor object
        0.977 fear
        0.120 fear clause
        -0.675 feel
        0.220 feel clause
        0.795 feel object
        -0.445 fight
        -1.035 fight object
        0.563 fight preposition
        -0.622 figure
        -0.702 file
        0.058 file object
        -0.698 file preposition
        -0.079 find
        -0.616 find clause
        -0.456 find object
        0.495 find that
        -0.076 focus
        -0.331 focus object
        0.255 focus preposition
        -0.587 follow capital long
        -0.159 follow ends in mark
        -0.138 follow first
        -0.447 follow no source
        0.586 follow quotation words 20
        -1.103 follow quotation words 5
        -0.486 follow quotation words 9
        0.581 follow source he
        -0.222 follow source noun
        -1.132 follow source other
        0.647 follow source person
        -0.091 frame
        0.028 frame according
        -0.142 frame before
        0.033 frame clause
        -0.236 frame colon
        -0.372 frame follow
        -0.239 frame gerund
        -0.273 frame loose
        0.168 frame object
        -0.199 frame preposition
        -0.030 frame question
        0.102 frame quotation
        0.412 frame that
        -0.824 give
        -0.676 give object
        -0.410 give preposition
        -1.272 go
        -0.764 go infinitive
        -0.721 go object
        0.888 go preposition
        0.336 headline
        -0.290 highlight
        0.159 highlight object
        0.312 hint
        -1.253 honor
        0.124 hope
        0.792 hope clause
        0.314 hope infinitive
        0.270 hope that
        0.372 identify
        0.328 identify object
        0.044 identify preposition
        -0.345 ignore
        0.025 ignore object
        0.151 imply
        -0.848 imply that
        0.679 indicate
        -0.064 indicate clause
        -0.032 indicate that
        -1.980 inside according
        -1.060 inside before
        -0.396 inside clause
        -0.065 inside colon
        0.790 inside gerund
        0.551 inside infinitive
        0.186 inside object
        -0.634 inside other
        0.145 inside preposition
        -0.420 inside question
        1.221 inside quotation
        -0.958 inside speech
        -1.048 inside that
        0.051 insist
        0.164 insist clause
        0.710 insist that
        0.178 intend
        -0.604 intend infinitive
        -0.684 introduce
        -0.810 introduce object
        -0.211 inverted
        0.039 investigate
        -1.045 investigate object
        -0.877 invite
        0.791 invite infinitive
        0.102 invoke
        0.102 invoke object
        -0.598 issue
        0.211 issue object
        -0.978 issue preposition
        0.765 joke
        -0.316 know
        -0.023 know clause
        -0.539 know object
        0.669 know preposition
        -0.155 know question
        0.061 know that
        -0.065 label
        0.836 lament
        -0.287 lay
        0.068 lay object
        -0.743 lean
        0.773 lean preposition
        -0.432 learn
        0.748 learn preposition
        0.081 learn that
        -0.915 like
        2.035 like infinitive
        -0.902 like object
        0.465 list
        0.137 list object
        -0.058 list preposition
        -0.247 look
        0.676 look infinitive
        -0.550 look object
        -0.308 look preposition
        -0.209 loose alone
        0.529 loose behind as
        0.020 loose behind be
        -0.476 loose behind conjunction
        -0.114 loose behind cue
        -0.096 loose behind determiner
        0.086 loose behind mark
        0.611 loose behind name
        -0.945 loose behind possessive
        -0.251 loose behind preposition
        0.102 loose behind word
        -0.419 loose capital long
        -0.778 loose capital short
        0.431 loose cue
        0.062 loose ends in mark
        0.858 loose first
        -0.356 loose held
        -0.088 loose neighbour
        -2.049 loose no source
        -0.177 loose quotation words 1
        -0.316 loose quotation words 2
        0.854 loose quotation words 20
        -0.463 loose quotation words 3
        -0.216 loose quotation words 5
        0.108 loose quotation words 9
        1.326 loose source he
        0.683 loose source noun
        0.280 loose source organization
        -0.178 loose source other
        0.727 loose source person
        0.310 love
        -1.314 maintain
        -1.065 maintain object
        -0.911 make
        -0.185 make gerund
        -0.288 make object
        -0.631 make preposition
        -1.275 mean
        -0.542 mean clause
        1.927 mean infinitive
        -0.121 mean that
        -0.025 mention
        0.780 mention object
        -0.146 mock
        0.558 mock object
        -1.056 move
        -0.678 move infinitive
        -0.018 move object
        -0.360 move preposition
        -0.819 name
        0.910 name object
        0.184 negated
        1.386 no agent
        -0.363 nominate
        -0.453 nominate object
        0.038 note
        -0.276 note before
        0.683 note clause
        -0.330 note object
        0.779 note that
        -0.111 offer object
        0.058 oppose
        0.239 oppose object
        0.512 order
        0.104 outline
        0.180 outline object
        -0.290 paint
        -0.439 paint object
        0.303 persuade
        0.364 persuade infinitive
        -0.199 plan
        0.246 plan infinitive
        0.197 plead
        -0.549 pledge
        -0.613 pledge clause
        1.636 pledge infinitive
        -0.394 pledge object
        0.499 point
        -0.401 point infinitive
        0.517 point object
        0.503 point preposition
        0.669 portray
        -0.457 portray object
        -0.969 pose
        0.101 pose object
        -0.725 pose preposition
        0.033 post
        0.181 post clause
        -0.093 post object
        -0.211 praise
        0.755 praise object
        0.284 predict
        -0.330 predict clause
        -0.467 predict that
        0.129 prefer
        -0.144 prefer object
        0.123 present
        -0.448 present object
        0.214 press
        1.161 press preposition
        -0.589 project
        0.686 project object
        0.031 promise
        0.411 promise infinitive
        0.036 promise object
        -0.427 promote
        0.019 promote object
        0.555 propose
        0.709 propose gerund
        -0.234 propose object
        -0.449 protest
        -1.271 prove
        0.897 prove infinitive
        -0.586 prove object
        0.676 prove that
        0.048 publish
        0.276 publish object
        0.489 push
        -1.382 push object
        0.788 push preposition
        -0.552 put
        -0.320 put object
        0.418 put preposition
        0.483 question
        -0.208 question object
        0.470 question preposition
        0.835 question question
        -0.664 quote
        0.879 quote object
        0.199 quoted all
        -0.301 quoted all before
        -0.025 quoted all colon
        0.205 quoted all preposition
        0.188 quoted all quotation
        0.363 quoted all that
        0.091 quoted little
        -0.441 quoted little according
        0.072 quoted little before
        -0.085 quoted little clause
        0.287 quoted little colon
        0.070 quoted little infinitive
        0.197 quoted little object
        0.052 quoted little preposition
        -0.268 quoted little question
        0.132 quoted little quotation
        0.190 quoted little that
        0.451 quoted much
        0.142 quoted much before
        -0.029 quoted much clause
        1.078 quoted much colon
        0.377 quoted much infinitive
        0.247 quoted much object
        0.108 quoted much preposition
        0.273 quoted much question
        0.203 quoted much quotation
        0.188 quoted much that
        -0.462 quoted none
        0.372 quoted none according
        0.223 quoted none before
        0.080 quoted none clause
        -1.009 quoted none colon
        0.250 quoted none gerund
        -0.232 quoted none infinitive
        -0.057 quoted none object
        -0.394 quoted none preposition
        0.169 quoted none question
        -0.037 quoted none that
        0.095 quoted some
        0.870 quoted some according
        0.054 quoted some before
        -0.579 quoted some colon
        -0.200 quoted some infinitive
        0.225 quoted some object
        -0.032 quoted some preposition
        -0.204 quoted some question
        -0.350 quoted some quotation
        -0.071 quoted some that
        0.739 rail
        0.739 rail preposition
        -1.494 raise
        0.090 raise object
        -1.099 raise preposition
        -0.562 react
        0.582 react preposition
        -0.351 read
        1.737 read before
        -1.028 read clause
        -0.422 read quotation
        0.109 realize
        -1.526 reason
        0.100 recall
        -0.721 recall before
        0.353 recall that
        0.057 recognize
        0.423 recognize object
        0.040 recognize that
        -0.455 recommend
        1.040 recommend object
        0.215 refer
        -0.065 refer infinitive
        1.058 refer preposition
        -0.610 reference
        0.666 reference object
        -1.144 reflect
        0.219 reflect object
        0.182 refuse
        0.734 refuse infinitive
        0.227 regard
        -1.193 regard object
        -0.410 reiterate
        0.070 reject
        1.043 reject object
        -1.090 relate
        -0.507 release
        -0.038 release object
        0.170 release preposition
        -0.450 remark
        0.371 remember
        -0.394 remind
        0.421 remind preposition
        -0.454 repeat
        -0.582 repeat object
        -0.093 reply
        0.195 reply before
        0.137 report
        0.738 report before
        0.102 report clause
        1.000 report gerund
        -0.287 report object
        -0.122 report preposition
        0.475 report that
        -0.165 request
        0.122 request object
        -0.256 require
        -0.126 require object
        -0.231 respond
        0.673 respond before
        -0.125 respond infinitive
        0.277 respond preposition
        0.680 respond quotation
        0.243 respond that
        0.064 reveal
        0.540 reveal clause
        0.776 reveal object
        0.507 reveal that
        0.409 rip
        0.496 say
        -0.463 say before
        0.729 say clause
        -0.091 say gerund
        0.728 say object
        -0.361 say preposition
        0.082 say question
        -0.296 say quotation
        0.099 say that
        -0.166 see
        -0.091 see clause
        0.343 see object
        0.619 see preposition
        -1.488 see question
        -0.764 see that
        0.548 seek
        -0.239 seek infinitive
        -0.789 seek object
        2.033 seem
        -0.351 seem infinitive
        -0.154 seem object
        1.134 seem preposition
        -0.860 sell
        -0.512 sell object
        -0.274 share
        -0.049 share object
        -0.121 share preposition
        -0.274 shared source
        0.655 shout
        0.433 show
        0.217 show clause
        0.578 show object
        -2.265 show preposition
        -1.217 show question
        -0.130 show that
        -0.754 sign
        -0.439 sign object
        0.044 sign preposition
        0.086 signal
        -0.458 signal object
        0.919 slam
        0.645 slam object
        0.016 source dialogue
        0.853 source dialogue thought
        0.789 source document
        0.410 source document thought
        0.714 source group
        0.340 source group thought
        1.139 source he
        -0.301 source he thought
        0.211 source it
        -0.571 source it thought
        -2.471 source missing
        0.764 source missing thought
        0.801 source name
        -0.223 source name thought
        -0.303 source noun
        0.127 source noun thought
        0.987 source organization
        -0.151 source organization thought
        1.255 source person
        -0.446 source place
        0.720 source place thought
        0.123 source plural noun
        0.157 source plural noun thought
        -0.720 source quotation
        -0.397 source quotation thought
        -0.264 source relative
        0.144 source relative thought
        1.416 source role
        -0.456 source role thought
        -1.956 source that
        -0.692 source that thought
        0.616 source they
        -0.275 source they thought
        -0.373 source this
        -1.111 source this thought
        -1.011 speak
        -0.690 speak object
        0.918 speak preposition
        -0.142 speech before
        0.265 speech clause
        0.938 speech colon
        -0.481 speech gerund
        0.287 speech infinitive
        -0.052 speech object
        0.110 speech preposition
        -0.312 speech question
        0.990 speech quotation
        0.358 speech that
        0.413 speech voice base
        -0.513 speech voice infinitive
        0.140 speech voice modal
        -0.146 speech voice participle
        0.389 speech voice passive
        0.358 speech voice past
        -0.118 speech voice perfect
        0.276 speech voice present
        0.305 speech voice progressive
        0.214 speech voice reduced
        -0.424 stand
        -0.361 stand object
        0.347 stand preposition
        -1.143 state
        -0.069 state before
        -0.559 state clause
        0.279 state infinitive
        -0.725 state object
        -0.628 state preposition
        -0.951 state question
        0.382 state that
        0.111 stress
        -0.594 struggle
        0.030 struggle infinitive
        -0.701 struggle preposition
        -0.299 subordinate clause
        -0.187 subordinate sentence
        -0.573 sue
        -0.096 sue object
        -0.066 suggest
        0.725 suggest clause
        0.372 suggest object
        0.148 suggest that
        -0.542 support
        0.963 support gerund
        0.348 support object
        -1.467 support preposition
        0.174 suspect
        -1.071 take
        0.199 take infinitive
        -0.199 take object
        -1.101 take preposition
        -1.390 talk object
        0.991 talk preposition
        0.433 tell
        -0.614 tell before
        0.032 tell clause
        -0.219 tell preposition
        -0.086 tell question
        -0.922 tell quotation
        0.138 tell that
        -0.444 tend
        -0.411 tend infinitive
        -0.484 thank
        0.163 thank object
        0.451 thank preposition
        0.020 think
        0.270 think clause
        0.107 think object
        -0.266 think preposition
        -0.414 think that
        -0.571 thought colon
        0.066 thought gerund
        -0.360 thought infinitive
        -0.342 thought object
        0.502 thought preposition
        0.664 thought question
        -0.556 thought quotation
        0.176 thought that
        -0.848 threaten
        1.882 threaten infinitive
        -0.380 touch
        -0.774 tout
        -0.776 treat
        -0.949 treat object
        -0.770 trust
        -0.373 trust object
        -0.684 try
        -0.404 try infinitive
        -1.280 try object
        -1.188 turn
        0.251 turn infinitive
        -0.258 turn object
        -0.438 turn preposition
        -0.433 tweet
        1.146 tweet before
        0.652 tweet object
        0.154 tweet quotation
        0.520 tweet that
        0.731 two parts
        -0.438 underscore
        0.616 underscore object
        0.033 understand
        -0.544 understand object
        -0.446 unveil
        0.057 urge
        1.714 urge infinitive
        -0.123 view
        0.068 view object
        0.504 view preposition
        -0.218 voice
        0.044 voice base
        0.266 voice infinitive
        -0.554 voice modal
        0.181 voice object
        0.034 voice participle
        -0.111 voice passive
        -0.023 voice past
        0.132 voice perfect
        -0.018 voice present
        -0.074 voice progressive
        0.311 voice reduced
        -0.427 vote
        -0.309 vote infinitive
        -0.650 vote object
        0.799 vote preposition
        0.476 vow
        -0.176 vow infinitive
        -0.544 want
        0.571 want infinitive
        0.302 want object
        -0.074 warn
        1.435 warn clause
        1.066 warn preposition
        -0.872 weigh
        0.396 weigh preposition
        0.170 welcome
        -0.080 welcome object
        0.851 wonder
        0.246 wonder question
        -0.839 words 1
        -0.845 words 1 according
        -0.528 words 1 before
        0.666 words 1 clause
        -1.626 words 1 colon
        -0.504 words 1 gerund
        0.366 words 1 infinitive
        0.647 words 1 object
        0.093 words 1 preposition
        0.305 words 1 quotation
        0.058 words 1 that
        0.387 words 14
        1.129 words 14 according
        0.202 words 14 before
        -0.174 words 14 clause
        -0.538 words 14 colon
        0.491 words 14 gerund
        -0.222 words 14 object
        -0.184 words 14 preposition
        0.035 words 14 question
        -0.207 words 14 quotation
        0.103 words 14 that
        0.303 words 25
        1.079 words 25 according
        1.034 words 25 before
        -0.853 words 25 clause
        0.036 words 25 colon
        -0.263 words 25 gerund
        -0.663 words 25 infinitive
        -0.248 words 25 object
        -0.372 words 25 preposition
        0.109 words 25 question
        0.431 words 25 quotation
        -0.085 words 25 that
        -0.387 words 3
        -1.749 words 3 according
        -0.382 words 3 before
        0.195 words 3 clause
        0.460 words 3 colon
        0.121 words 3 gerund
        0.138 words 3 infinitive
        0.203 words 3 object
        0.337 words 3 preposition
        -0.130 words 3 question
        0.113 words 3 quotation
        0.230 words 3 that
        0.072 words 5
        -0.576 words 5 according
        -0.575 words 5 before
        0.429 words 5 clause
        0.967 words 5 colon
        0.021 words 5 gerund
        0.143 words 5 infinitive
        0.038 words 5 object
        -0.345 words 5 question
        -0.273 words 5 quotation
        0.190 words 5 that
        0.347 words 8
        0.995 words 8 according
        -0.484 words 8 before
        -0.075 words 8 clause
        0.453 words 8 colon
        -0.104 words 8 gerund
        0.062 words 8 infinitive
        -0.032 words 8 object
        -0.129 words 8 preposition
        -0.095 words 8 question
        -0.277 words 8 quotation
        0.244 words 8 that
        -0.070 worry
        -0.094 worry preposition
        0.189 worry that
        -0.209 write
        0.284 write before
        0.061 write clause
        -0.562 write object
        0.308 write preposition
        -0.109 write quotation
        0.479 write that
        """
}
