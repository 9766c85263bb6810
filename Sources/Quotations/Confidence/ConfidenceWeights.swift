/// Weights of the features, fitted by `Scripts/fit-confidence.py`: a weight, a space, the feature.
enum ConfidenceWeights {
    static let table = """
        -0.742 bias
        0.113 :
        0.113 : colon
        -0.468 accept
        0.340 accept object
        0.255 according
        0.255 according according
        0.581 accuse
        0.430 accuse object
        0.151 accuse preposition
        0.358 acknowledge
        0.580 acknowledge clause
        -0.026 acknowledge object
        -0.595 acknowledge that
        -0.265 add
        0.298 add before
        -0.288 add clause
        -1.111 add object
        -0.560 add preposition
        0.613 add quotation
        0.595 add that
        0.132 address
        -0.585 address object
        -0.057 admit
        0.265 admit clause
        0.309 admit that
        -0.939 advise
        -0.206 advise preposition
        0.726 advocate
        -0.432 advocate preposition
        0.544 after colon
        -1.733 after nothing
        -0.713 after quotation
        1.409 after sentence
        -1.423 agent
        0.501 agree
        -0.487 aim
        1.039 aim infinitive
        -0.982 aim preposition
        0.334 allege
        0.559 allege that
        -0.011 allow
        -0.288 allow infinitive
        -0.452 allow object
        0.668 announce
        -0.401 announce clause
        0.875 announce object
        -1.071 announce that
        -0.378 answer
        0.184 answer clause
        -0.347 answer object
        -0.343 apologize
        1.274 apologize preposition
        -1.359 appear
        0.044 appear infinitive
        -0.520 appear object
        -0.773 appear preposition
        0.371 applaud
        0.593 applaud object
        -0.562 appoint
        0.205 appoint object
        0.077 approve
        0.224 approve object
        0.769 argue
        -1.203 argue before
        0.313 argue clause
        -0.164 argue that
        0.805 ask
        -1.354 ask before
        0.219 ask clause
        -0.265 ask infinitive
        -0.254 ask object
        0.495 ask preposition
        2.479 ask question
        -0.871 ask quotation
        0.165 assert
        -0.265 assert that
        0.797 assume
        -0.898 assume clause
        -0.532 assure
        -0.900 attack
        0.335 attack object
        -0.931 attack preposition
        -0.427 attribute
        -0.390 back
        0.055 back object
        -0.445 back preposition
        -0.401 ban
        0.052 believe
        -0.228 believe clause
        -0.387 believe object
        0.189 believe that
        0.700 blame
        0.596 blame object
        0.774 blast
        -0.595 block
        0.125 block object
        0.017 boast
        0.256 call
        -0.664 call infinitive
        -0.066 call object
        0.609 call preposition
        0.421 call quotation
        0.067 campaign
        -1.515 campaign object
        -0.990 campaign preposition
        -0.950 cast
        0.398 cast object
        -1.438 celebrate
        -0.423 celebrate object
        -0.428 challenge
        1.106 challenge preposition
        -0.316 champion
        0.272 champion object
        -0.434 chant
        0.169 chant quotation
        -0.864 charge
        1.235 charge preposition
        -0.235 cheer
        -0.618 choose
        -0.078 choose infinitive
        -0.850 choose object
        0.556 choose preposition
        0.513 cite
        0.497 cite object
        0.262 claim clause
        -0.016 claim object
        -0.162 claim that
        -1.729 come
        -0.264 come infinitive
        -0.611 come object
        -0.093 come preposition
        -0.300 comment
        2.325 comment preposition
        -0.991 compare
        0.954 compare object
        -1.257 compare preposition
        0.755 complain
        0.163 concede
        0.711 concede that
        -0.729 concern
        -0.846 concern preposition
        0.545 conclude
        -0.470 conclude that
        0.449 condemn
        -0.020 condemn object
        -0.128 confirm
        -0.090 confirm object
        0.100 congratulate
        0.199 congratulate object
        -0.665 consider
        -0.674 consider clause
        0.483 consider gerund
        0.446 consider object
        -1.020 continue
        -0.551 continue before
        -0.209 continue clause
        -0.913 continue gerund
        -0.581 continue infinitive
        -0.215 continue object
        -0.260 continue preposition
        0.488 continue quotation
        1.344 continue that
        -0.374 convince
        0.141 convince object
        0.585 counter
        0.659 credit
        0.915 criticize
        -0.173 criticize object
        0.552 criticize preposition
        -0.413 decide
        -0.581 decide clause
        0.478 decide infinitive
        0.579 decide preposition
        0.367 declare
        -1.439 declare clause
        1.062 declare object
        -0.821 declare that
        0.613 decline
        0.598 decline infinitive
        0.367 decry
        0.367 decry object
        0.135 deem
        -0.362 deem object
        -0.195 defend
        0.089 defend object
        -0.395 deliver
        -0.643 deliver object
        0.509 deliver preposition
        -0.611 demand
        0.376 demand object
        -0.593 demonstrate
        0.335 denounce
        0.103 denounce object
        -0.277 deny
        0.059 deny object
        1.044 describe
        -0.356 describe object
        -0.179 describe preposition
        0.167 detail
        0.149 detail object
        -0.642 determine
        0.520 determine question
        -1.781 direct
        -0.631 direct preposition
        -0.164 disavow
        -0.164 disavow object
        -0.261 disclose
        -0.864 discover
        -0.091 discuss
        0.415 discuss object
        0.488 dismiss
        0.164 dismiss object
        -1.410 draw
        -0.277 draw object
        -0.921 draw preposition
        -0.237 echo
        -1.506 email
        0.465 email clause
        0.353 embrace
        -0.907 embrace object
        0.045 encourage
        0.796 encourage infinitive
        0.468 endorse
        -0.823 endorse object
        -0.196 enjoy
        -0.931 enjoy object
        0.727 estimate
        -0.491 estimate that
        -0.340 expect
        -0.778 expect clause
        2.281 expect infinitive
        0.381 expect object
        0.349 explain
        -0.373 explain before
        0.105 explain object
        0.771 explain question
        -0.409 expose
        0.103 expose object
        0.253 express
        0.623 express object
        -0.303 favor
        -0.536 favor object
        0.694 fear
        0.377 fear clause
        -0.640 feel
        0.114 feel clause
        0.763 feel object
        -0.519 fight
        -0.983 fight object
        0.262 fight preposition
        -1.130 figure
        -0.715 file
        -0.689 file preposition
        -0.278 find
        -0.300 find clause
        -0.390 find object
        0.732 find that
        -0.103 focus
        -0.487 focus object
        0.385 focus preposition
        0.372 follow capital long
        -0.452 follow capital short
        -1.351 follow ends in mark
        -0.191 follow first
        -1.879 follow no source
        1.612 follow quotation words 20
        0.024 follow quotation words 3
        -1.690 follow quotation words 5
        0.037 follow quotation words 9
        1.283 follow source he
        -0.501 follow source noun
        -0.838 follow source other
        0.832 follow source person
        -0.448 frame
        0.255 frame according
        -0.117 frame before
        0.082 frame clause
        -0.136 frame colon
        -0.493 frame follow
        -0.204 frame gerund
        -0.449 frame loose
        0.136 frame object
        -0.149 frame preposition
        -0.248 frame question
        0.217 frame quotation
        0.413 frame that
        -0.693 give
        -0.872 give object
        -0.185 give preposition
        -1.072 go
        -1.216 go infinitive
        -0.881 go object
        0.654 go preposition
        0.433 headline
        -0.198 highlight
        0.151 highlight object
        0.410 hint
        -1.278 honor
        0.931 hope clause
        0.230 hope infinitive
        0.119 hope that
        0.301 identify
        0.317 identify object
        -0.016 identify preposition
        -0.586 ignore
        0.317 ignore object
        -0.143 imply
        -0.693 imply that
        0.718 indicate
        0.131 indicate clause
        -0.109 indicate that
        -1.958 inside according
        -0.854 inside before
        -0.339 inside clause
        0.042 inside colon
        0.898 inside gerund
        0.662 inside infinitive
        0.169 inside object
        -0.619 inside other
        0.117 inside preposition
        -0.430 inside question
        0.986 inside quotation
        -0.848 inside speech
        -1.009 inside that
        -0.147 insist
        0.488 insist clause
        0.706 insist that
        0.078 intend
        -0.464 intend infinitive
        -0.661 introduce
        -0.851 introduce object
        -0.723 inverted
        -0.449 investigate
        -0.629 investigate object
        -0.783 invite
        0.857 invite infinitive
        0.239 invoke
        0.239 invoke object
        -0.450 issue
        0.039 issue object
        -0.484 issue preposition
        0.921 joke
        -0.299 know
        0.065 know clause
        -0.484 know object
        0.615 know preposition
        -0.083 know question
        -0.273 know that
        -0.276 label
        0.561 lament
        -0.167 lay
        0.126 lay object
        -1.075 lean
        0.199 lean preposition
        -0.309 learn
        0.555 learn preposition
        0.046 learn that
        -0.860 like
        2.029 like infinitive
        -0.948 like object
        0.283 list
        0.483 list object
        -0.270 look
        0.668 look infinitive
        -0.564 look object
        -0.319 look preposition
        -0.985 loose alone
        1.253 loose behind as
        0.350 loose behind be
        -0.326 loose behind conjunction
        0.129 loose behind cue
        0.283 loose behind determiner
        0.179 loose behind mark
        0.409 loose behind name
        -0.510 loose behind possessive
        0.372 loose behind preposition
        0.787 loose behind word
        -0.064 loose capital long
        -0.924 loose capital short
        0.027 loose cue
        0.222 loose ends in mark
        -1.626 loose first
        0.687 loose headline
        1.211 loose held
        -1.765 loose no source
        -0.088 loose quotation words 1
        -0.210 loose quotation words 2
        0.541 loose quotation words 20
        -0.251 loose quotation words 3
        -0.324 loose quotation words 5
        0.021 loose quotation words 9
        1.455 loose source he
        -0.403 loose source name
        0.574 loose source noun
        -0.559 loose source other
        0.924 loose source person
        0.321 love
        -1.286 maintain
        -1.024 maintain object
        -1.065 make
        0.158 make gerund
        -0.177 make object
        -0.715 make preposition
        -1.325 mean
        -0.744 mean clause
        1.676 mean infinitive
        -0.093 mean that
        -0.377 mention
        0.940 mention object
        -0.148 mock
        0.626 mock object
        -0.940 move
        -0.012 move infinitive
        -0.279 move object
        -0.649 move preposition
        -0.793 name
        1.014 name object
        0.239 negated
        1.600 no agent
        -0.242 nominate
        -0.441 nominate object
        0.261 note
        0.203 note before
        0.492 note clause
        -0.310 note object
        0.663 note that
        -0.064 offer
        0.095 offer object
        0.025 oppose
        0.210 oppose object
        0.478 order
        0.165 outline
        0.132 outline object
        -0.298 paint
        -0.473 paint object
        0.419 persuade
        0.081 persuade infinitive
        -0.022 plan
        0.062 plan infinitive
        0.015 plead
        -0.590 pledge
        -0.540 pledge clause
        1.826 pledge infinitive
        -0.319 pledge object
        0.486 point
        -0.084 point infinitive
        0.339 point object
        0.434 point preposition
        0.654 portray
        -0.324 portray object
        -0.966 pose
        0.088 pose object
        -0.744 pose preposition
        -0.024 post
        0.308 post clause
        0.033 post object
        0.741 praise
        -0.077 praise object
        0.435 predict
        -0.283 predict clause
        -0.318 predict that
        0.131 prefer
        -0.186 prefer object
        0.125 present
        -0.420 present object
        0.078 press
        0.900 press preposition
        -0.506 project
        0.791 project object
        0.189 promise
        0.400 promise infinitive
        -0.057 promise object
        -0.298 promote
        0.098 promote object
        0.276 propose
        1.116 propose gerund
        -0.342 propose object
        -0.260 protest
        -1.334 prove
        0.968 prove infinitive
        -0.683 prove object
        0.344 prove that
        0.167 publish
        0.100 publish object
        0.424 push
        -1.433 push object
        0.678 push preposition
        -0.541 put
        -0.325 put object
        0.416 put preposition
        0.535 question
        -0.300 question object
        0.458 question preposition
        0.890 question question
        -0.609 quote
        0.943 quote object
        0.376 quoted all
        -0.259 quoted all before
        0.378 quoted all colon
        0.200 quoted all preposition
        -0.061 quoted all quotation
        0.503 quoted all that
        0.105 quoted little
        -0.510 quoted little according
        0.347 quoted little before
        -0.059 quoted little clause
        0.369 quoted little colon
        -0.053 quoted little infinitive
        0.336 quoted little object
        0.189 quoted little preposition
        -0.093 quoted little question
        0.324 quoted little quotation
        0.225 quoted little that
        0.628 quoted much
        -0.689 quoted much according
        0.084 quoted much before
        -0.120 quoted much clause
        0.939 quoted much colon
        -0.024 quoted much gerund
        0.484 quoted much infinitive
        0.175 quoted much object
        -0.165 quoted much preposition
        -0.202 quoted much question
        0.228 quoted much quotation
        -0.106 quoted much that
        -0.469 quoted none
        0.136 quoted none according
        -0.180 quoted none before
        0.203 quoted none clause
        -1.156 quoted none colon
        0.091 quoted none gerund
        -0.185 quoted none infinitive
        0.068 quoted none object
        -0.283 quoted none preposition
        0.354 quoted none question
        0.062 quoted none that
        0.202 quoted some
        0.892 quoted some according
        0.028 quoted some before
        -0.671 quoted some colon
        -0.255 quoted some infinitive
        0.053 quoted some object
        -0.052 quoted some preposition
        -0.308 quoted some question
        -0.170 quoted some quotation
        -0.049 quoted some that
        0.580 rail
        0.580 rail preposition
        -1.475 raise
        -0.017 raise object
        -1.042 raise preposition
        -0.633 react
        0.367 react preposition
        0.304 read
        -1.629 read clause
        -1.054 read quotation
        0.322 realize
        -1.375 reason
        -0.130 recall
        0.537 recall that
        -0.062 recognize
        0.493 recognize object
        -0.088 recognize that
        -0.427 recommend
        0.931 recommend object
        0.317 refer
        -0.216 refer infinitive
        0.920 refer preposition
        -0.644 reference
        0.609 reference object
        -1.165 reflect
        0.122 reflect object
        0.285 refuse
        0.560 refuse infinitive
        0.305 regard
        -0.750 regard object
        -0.258 reiterate
        0.026 reject
        0.961 reject object
        -1.004 relate
        -0.440 release
        -0.038 release object
        0.314 release preposition
        -0.466 remark
        0.281 remember
        -0.561 remind
        0.926 remind preposition
        -0.531 repeat
        -0.749 repeat object
        0.598 reply
        0.176 report
        1.068 report before
        0.131 report clause
        0.986 report gerund
        -0.064 report object
        0.090 report preposition
        0.303 report that
        -0.157 request
        0.096 request object
        -0.362 require
        0.052 require object
        -0.178 respond
        -0.101 respond infinitive
        0.606 respond preposition
        0.743 respond quotation
        0.036 respond that
        0.056 reveal
        0.219 reveal clause
        0.816 reveal object
        0.247 reveal that
        0.350 rip
        0.361 say
        -0.148 say before
        0.893 say clause
        0.228 say object
        -1.819 say preposition
        0.121 say question
        -0.459 say quotation
        0.189 say that
        -0.146 see
        -0.038 see clause
        0.231 see object
        0.564 see preposition
        -1.932 see question
        -0.586 see that
        0.332 seek
        -0.071 seek infinitive
        -0.663 seek object
        -1.218 seem
        0.590 seem infinitive
        -1.090 seem object
        -0.062 seem preposition
        -0.934 sell
        -0.946 sell object
        -0.573 share
        0.186 share object
        -0.169 shared source
        0.299 show
        0.385 show clause
        0.761 show object
        -2.203 show preposition
        -0.785 show question
        0.121 show that
        -1.183 sign
        -0.247 sign object
        0.362 sign preposition
        0.036 signal
        -0.371 signal object
        0.616 slam
        0.323 slam object
        -0.021 source dialogue
        0.749 source dialogue thought
        0.870 source document
        0.120 source document thought
        0.655 source group
        0.295 source group thought
        0.817 source he
        -0.173 source he thought
        0.694 source it
        -1.027 source it thought
        -2.731 source missing
        1.009 source missing thought
        0.226 source name
        0.226 source name thought
        -0.284 source noun
        -0.150 source noun thought
        1.020 source organization
        -0.277 source organization thought
        1.146 source person
        -0.048 source person thought
        -0.080 source place
        0.393 source place thought
        0.020 source plural noun
        0.065 source plural noun thought
        -1.003 source quotation
        -0.066 source quotation thought
        -0.325 source relative
        0.053 source relative thought
        1.284 source role
        -0.422 source role thought
        0.424 source they
        -0.352 source they thought
        -0.822 source this
        -0.774 source this thought
        -0.826 speak
        -0.933 speak object
        0.595 speak preposition
        -0.117 speech before
        0.113 speech clause
        1.068 speech colon
        -0.221 speech gerund
        0.024 speech infinitive
        -0.132 speech object
        -0.239 speech preposition
        -0.045 speech question
        0.894 speech quotation
        0.377 speech that
        0.431 speech voice base
        -0.507 speech voice infinitive
        0.035 speech voice modal
        -0.275 speech voice participle
        0.836 speech voice passive
        0.262 speech voice past
        -0.112 speech voice perfect
        0.188 speech voice present
        0.339 speech voice progressive
        0.330 speech voice reduced
        -0.362 stand
        -0.024 stand object
        0.145 stand preposition
        -1.484 state
        0.105 state before
        -1.031 state clause
        0.023 state infinitive
        -0.479 state object
        -0.835 state preposition
        -0.901 state question
        0.618 state that
        0.072 stress
        -0.393 struggle
        -0.037 struggle infinitive
        -0.882 struggle preposition
        -0.249 subordinate clause
        -0.230 subordinate sentence
        -0.121 sue
        -0.510 sue object
        0.670 suggest clause
        0.479 suggest object
        0.083 suggest that
        -0.431 support
        0.936 support gerund
        0.187 support object
        -0.959 support preposition
        -1.226 take
        0.355 take infinitive
        0.012 take object
        -0.799 take preposition
        -0.025 talk
        -1.300 talk object
        0.815 talk preposition
        -0.391 tell
        0.068 tell before
        0.716 tell clause
        0.414 tell infinitive
        -0.589 tell object
        -0.363 tell preposition
        -0.336 tell question
        -0.147 tell quotation
        0.815 tell that
        -0.955 tend
        -0.802 tend infinitive
        -0.390 thank
        0.447 thank object
        0.281 thank preposition
        0.026 think
        0.272 think clause
        0.136 think object
        -0.580 think preposition
        -0.469 think that
        -0.119 thought clause
        -0.516 thought colon
        0.408 thought gerund
        -0.444 thought infinitive
        -0.319 thought object
        0.470 thought preposition
        0.830 thought question
        -0.633 thought quotation
        0.153 thought that
        -0.642 threaten
        1.617 threaten infinitive
        -0.436 touch
        -0.479 tout
        -0.668 treat
        -1.066 treat object
        -0.721 trust
        -0.413 trust object
        -0.654 try
        -0.443 try infinitive
        -1.318 try object
        -0.688 turn
        -0.150 turn infinitive
        -0.906 turn object
        -0.670 turn preposition
        -0.613 tweet
        0.645 tweet before
        0.658 tweet object
        0.397 tweet quotation
        0.528 tweet that
        0.851 two parts
        -0.707 underscore
        0.579 underscore object
        -0.182 understand
        -0.303 understand object
        -0.058 unveil
        -0.063 urge
        1.836 urge infinitive
        -0.172 view
        -0.050 view object
        0.491 view preposition
        -0.108 voice
        0.161 voice base
        0.195 voice infinitive
        -0.473 voice modal
        0.161 voice object
        -0.056 voice passive
        0.051 voice past
        0.178 voice perfect
        0.014 voice present
        0.414 voice reduced
        -0.560 vote
        -0.186 vote infinitive
        -0.801 vote object
        0.706 vote preposition
        0.573 vow
        0.062 vow infinitive
        -0.583 want
        0.583 want infinitive
        0.286 want object
        0.187 warn
        0.235 warn clause
        1.224 warn preposition
        -0.684 weigh
        0.938 weigh preposition
        0.155 welcome
        -0.099 welcome object
        0.994 wonder
        0.580 wonder question
        -0.767 words 1
        -1.023 words 1 before
        0.817 words 1 clause
        -1.506 words 1 colon
        -0.434 words 1 gerund
        0.316 words 1 infinitive
        0.604 words 1 object
        0.053 words 1 preposition
        0.428 words 1 quotation
        -0.053 words 1 that
        0.454 words 14
        1.026 words 14 according
        0.503 words 14 before
        -0.211 words 14 clause
        -0.534 words 14 colon
        0.352 words 14 gerund
        0.020 words 14 infinitive
        -0.158 words 14 object
        -0.106 words 14 preposition
        -0.212 words 14 question
        -0.145 words 14 quotation
        0.140 words 14 that
        0.395 words 25
        0.951 words 25 according
        1.034 words 25 before
        -0.858 words 25 clause
        0.234 words 25 colon
        -0.152 words 25 gerund
        -0.735 words 25 infinitive
        -0.268 words 25 object
        -0.306 words 25 preposition
        0.188 words 25 question
        0.388 words 25 quotation
        -0.061 words 25 that
        -0.317 words 3
        -1.820 words 3 according
        -0.446 words 3 before
        0.273 words 3 clause
        0.333 words 3 colon
        0.165 words 3 gerund
        0.245 words 3 infinitive
        0.192 words 3 object
        0.242 words 3 preposition
        -0.048 words 3 question
        0.211 words 3 quotation
        0.293 words 3 that
        0.163 words 5
        -0.241 words 5 according
        -0.331 words 5 before
        0.353 words 5 clause
        0.898 words 5 colon
        -0.036 words 5 gerund
        0.057 words 5 infinitive
        0.105 words 5 object
        -0.010 words 5 preposition
        -0.420 words 5 question
        -0.369 words 5 quotation
        0.133 words 5 that
        0.441 words 8
        0.826 words 8 according
        -0.285 words 8 before
        -0.049 words 8 clause
        0.433 words 8 colon
        -0.098 words 8 gerund
        0.111 words 8 infinitive
        -0.074 words 8 preposition
        -0.196 words 8 question
        -0.282 words 8 quotation
        0.274 words 8 that
        0.118 worry
        -0.287 worry preposition
        0.027 worry that
        -0.290 write
        0.490 write before
        0.055 write clause
        -1.076 write object
        -0.440 write preposition
        -0.041 write quotation
        0.452 write that
        """
}
