/// Weights of the features, fitted by `Scripts/fit-confidence.py`: a weight, a space, the feature.
enum ConfidenceWeights {
    static let table = """
        -0.818 bias
        0.070 :
        0.070 : colon
        -0.887 accept
        0.689 accept object
        0.666 accuse
        0.581 accuse object
        0.085 accuse preposition
        0.282 acknowledge
        0.028 acknowledge clause
        0.126 acknowledge object
        -0.317 acknowledge that
        -0.416 add
        0.417 add before
        -0.085 add clause
        -1.177 add object
        -1.231 add preposition
        0.656 add quotation
        0.671 add that
        0.280 address
        -0.815 address object
        0.307 admit
        -0.517 admit clause
        0.337 admit that
        -1.021 advise
        -0.366 advise preposition
        0.195 advocate
        0.364 advocate preposition
        1.307 after colon
        -0.956 after nothing
        -2.229 after quotation
        1.582 after sentence
        -1.325 agent
        -0.020 agree
        -0.488 aim
        1.036 aim infinitive
        -0.995 aim preposition
        0.234 allege
        0.632 allege that
        -0.420 allow
        0.157 allow infinitive
        0.060 allow object
        0.649 announce
        -0.440 announce clause
        0.778 announce object
        -0.996 announce that
        -0.673 answer
        0.329 answer clause
        -0.228 answer object
        -0.356 apologize
        1.343 apologize preposition
        0.857 appear
        1.554 appear infinitive
        1.271 appear object
        -1.592 appear preposition
        0.432 applaud
        0.694 applaud object
        -0.541 appoint
        0.188 appoint object
        -0.036 approve
        -0.051 approve object
        0.758 argue
        -1.338 argue before
        0.750 argue clause
        -0.137 argue that
        0.739 ask
        -0.598 ask before
        0.245 ask clause
        -0.309 ask infinitive
        -0.483 ask object
        0.526 ask preposition
        2.395 ask question
        -1.464 ask quotation
        -0.013 ask that
        0.030 assert
        -0.177 assert that
        0.356 assume
        -0.587 assume clause
        -0.164 assure
        -0.889 attack
        0.406 attack object
        -0.929 attack preposition
        -0.193 attribute
        -0.383 back
        0.074 back object
        -0.457 back preposition
        -0.460 ban
        0.138 ban object
        0.047 believe
        -0.266 believe clause
        -0.334 believe object
        0.198 believe that
        0.663 blame
        0.753 blame object
        0.794 blast
        -0.070 blast object
        -0.538 block
        0.355 block object
        0.047 boast
        0.317 call
        -0.667 call infinitive
        0.037 call object
        0.712 call preposition
        0.537 call quotation
        -0.227 campaign
        -1.549 campaign object
        -0.683 campaign preposition
        -1.088 cast
        0.327 cast object
        -1.353 celebrate
        -0.313 celebrate object
        -0.428 challenge
        0.993 challenge preposition
        -0.245 champion
        -0.190 chant
        0.169 chant quotation
        -0.646 charge
        1.304 charge preposition
        -0.221 cheer
        -0.662 choose
        -0.167 choose infinitive
        -0.808 choose object
        0.522 choose preposition
        0.891 cite
        0.164 cite object
        -0.210 claim
        0.359 claim clause
        -0.064 claim object
        0.099 claim that
        -1.786 come
        -0.241 come infinitive
        -0.578 come object
        -0.392 comment
        2.086 comment preposition
        -0.907 compare
        0.988 compare object
        -1.190 compare preposition
        0.578 complain
        0.453 concede
        0.348 concede that
        -0.865 concern
        -0.821 concern preposition
        0.658 conclude
        -0.376 conclude before
        -0.513 conclude that
        0.425 condemn
        0.107 condemn object
        -0.142 confirm
        0.187 confirm object
        0.269 congratulate
        0.407 congratulate object
        -0.665 consider
        -0.236 consider clause
        0.584 consider gerund
        0.543 consider object
        -1.099 continue
        -0.157 continue before
        -0.235 continue clause
        -0.940 continue gerund
        -0.631 continue infinitive
        -0.588 continue object
        -0.371 continue preposition
        0.407 continue quotation
        1.504 continue that
        -0.626 convince
        0.124 convince object
        0.889 counter
        0.457 credit
        1.017 criticize
        -0.205 criticize object
        0.864 criticize preposition
        -0.524 decide
        -0.553 decide clause
        0.413 decide infinitive
        0.612 decide preposition
        0.067 declare
        0.645 declare before
        -1.658 declare clause
        1.293 declare object
        -0.653 declare that
        0.674 decline
        0.512 decline infinitive
        0.377 decry
        0.377 decry object
        0.057 deem
        -0.053 deem object
        -0.239 defend
        0.064 defend object
        -0.491 deliver
        -0.795 deliver object
        0.626 deliver preposition
        -0.652 demand
        0.260 demand object
        -0.659 demonstrate
        0.190 denounce
        -0.202 denounce object
        -0.361 deny
        -0.013 deny object
        0.908 describe
        -0.336 describe object
        0.038 describe preposition
        0.090 detail
        0.227 detail object
        -0.334 determine
        0.174 determine question
        -1.886 direct
        -0.635 direct preposition
        -0.207 disavow
        -0.207 disavow object
        -0.105 disclose
        -0.886 discover
        0.473 discuss
        0.094 discuss object
        0.531 dismiss
        0.373 dismiss object
        -1.343 draw
        -0.240 draw object
        -0.876 draw preposition
        -0.272 echo
        -1.639 email
        0.599 email clause
        0.378 embrace
        -0.910 embrace object
        0.429 emphasize
        -0.022 encourage
        0.406 encourage infinitive
        -0.388 endorse object
        -0.239 enjoy
        -0.887 enjoy object
        0.686 estimate
        -0.170 estimate that
        0.023 expect
        -0.995 expect clause
        1.970 expect infinitive
        0.408 expect object
        0.164 explain
        -0.795 explain before
        0.265 explain clause
        0.068 explain object
        1.046 explain question
        -0.559 expose
        0.104 expose object
        0.331 express
        0.701 express object
        -0.452 favor
        -0.368 favor object
        0.975 fear
        0.119 fear clause
        -0.677 feel
        0.218 feel clause
        0.795 feel object
        -0.448 fight
        -1.035 fight object
        0.563 fight preposition
        -0.625 figure
        -0.704 file
        0.057 file object
        -0.699 file preposition
        -0.082 find
        -0.616 find clause
        -0.455 find object
        0.495 find that
        -0.078 focus
        -0.332 focus object
        0.254 focus preposition
        -0.477 follow capital long
        -0.074 follow ends in mark
        -0.086 follow first
        -0.637 follow no source
        0.496 follow quotation words 20
        -1.100 follow quotation words 5
        -0.303 follow quotation words 9
        0.587 follow source he
        -1.102 follow source other
        0.781 follow source person
        -0.080 frame
        -0.131 frame before
        0.035 frame clause
        -0.613 frame colon
        -0.298 frame follow
        -0.262 frame gerund
        -0.021 frame infinitive
        -0.237 frame loose
        0.151 frame object
        -0.217 frame preposition
        -0.050 frame question
        0.085 frame quotation
        0.416 frame that
        -0.827 give
        -0.676 give object
        -0.411 give preposition
        -1.276 go
        -0.764 go infinitive
        -0.719 go object
        0.889 go preposition
        0.342 headline
        -0.293 highlight
        0.159 highlight object
        0.316 hint
        -1.255 honor
        0.121 hope
        0.791 hope clause
        0.314 hope infinitive
        0.270 hope that
        0.371 identify
        0.329 identify object
        0.042 identify preposition
        -0.347 ignore
        0.024 ignore object
        0.148 imply
        -0.849 imply that
        0.677 indicate
        -0.065 indicate clause
        -0.032 indicate that
        -1.980 inside according
        -1.056 inside before
        -0.396 inside clause
        -0.066 inside colon
        0.790 inside gerund
        0.551 inside infinitive
        0.186 inside object
        -0.634 inside other
        0.145 inside preposition
        -0.420 inside question
        1.225 inside quotation
        -0.958 inside speech
        -1.052 inside that
        0.054 insist
        0.164 insist clause
        0.710 insist that
        0.176 intend
        -0.606 intend infinitive
        -0.687 introduce
        -0.810 introduce object
        -0.210 inverted
        0.035 investigate
        -1.045 investigate object
        -0.882 invite
        0.791 invite infinitive
        0.101 invoke
        0.101 invoke object
        -0.602 issue
        0.211 issue object
        -0.979 issue preposition
        0.768 joke
        -0.320 know
        -0.022 know clause
        -0.538 know object
        0.670 know preposition
        -0.154 know question
        0.062 know that
        -0.068 label
        0.839 lament
        -0.290 lay
        0.068 lay object
        -0.745 lean
        0.772 lean preposition
        -0.435 learn
        0.747 learn preposition
        0.080 learn that
        -0.920 like
        2.035 like infinitive
        -0.900 like object
        0.462 list
        0.137 list object
        -0.060 list preposition
        -0.250 look
        0.674 look infinitive
        -0.550 look object
        -0.309 look preposition
        -0.195 loose alone
        0.458 loose behind as
        0.023 loose behind be
        -0.640 loose behind conjunction
        -0.097 loose behind cue
        0.031 loose behind determiner
        0.195 loose behind mark
        0.562 loose behind name
        -0.908 loose behind possessive
        -0.293 loose behind preposition
        0.148 loose behind word
        -0.408 loose capital long
        -0.887 loose capital short
        0.435 loose cue
        0.042 loose ends in mark
        0.850 loose first
        0.393 loose headline
        -0.356 loose held
        -0.046 loose neighbour
        -1.879 loose no source
        -0.273 loose quotation words 1
        -0.230 loose quotation words 2
        0.842 loose quotation words 20
        -0.417 loose quotation words 3
        -0.198 loose quotation words 5
        0.138 loose quotation words 9
        1.462 loose source he
        0.699 loose source noun
        0.331 loose source organization
        -0.076 loose source other
        0.854 loose source person
        0.307 love
        -1.311 maintain
        -1.063 maintain object
        -0.915 make
        -0.187 make gerund
        -0.287 make object
        -0.631 make preposition
        -1.277 mean
        -0.543 mean clause
        1.927 mean infinitive
        -0.121 mean that
        -0.030 mention
        0.782 mention object
        -0.149 mock
        0.558 mock object
        -1.059 move
        -0.680 move infinitive
        -0.018 move object
        -0.360 move preposition
        -0.823 name
        0.911 name object
        0.184 negated
        1.371 no agent
        -0.365 nominate
        -0.453 nominate object
        0.041 note
        -0.275 note before
        0.683 note clause
        -0.331 note object
        0.779 note that
        -0.110 offer object
        0.054 oppose
        0.241 oppose object
        0.509 order
        0.101 outline
        0.180 outline object
        -0.293 paint
        -0.440 paint object
        0.301 persuade
        0.367 persuade infinitive
        -0.202 plan
        0.245 plan infinitive
        0.201 plead
        -0.547 pledge
        -0.613 pledge clause
        1.638 pledge infinitive
        -0.393 pledge object
        0.493 point
        -0.401 point infinitive
        0.520 point object
        0.505 point preposition
        0.666 portray
        -0.457 portray object
        -0.971 pose
        0.101 pose object
        -0.726 pose preposition
        0.034 post
        0.182 post clause
        -0.091 post object
        -0.213 praise
        0.755 praise object
        0.287 predict
        -0.330 predict clause
        -0.466 predict that
        0.126 prefer
        -0.144 prefer object
        0.121 present
        -0.448 present object
        0.211 press
        1.161 press preposition
        -0.592 project
        0.686 project object
        0.035 promise
        0.413 promise infinitive
        0.037 promise object
        -0.431 promote
        0.020 promote object
        0.551 propose
        0.706 propose gerund
        -0.233 propose object
        -0.446 protest
        -1.276 prove
        0.899 prove infinitive
        -0.584 prove object
        0.678 prove that
        0.045 publish
        0.278 publish object
        0.486 push
        -1.382 push object
        0.788 push preposition
        -0.554 put
        -0.321 put object
        0.417 put preposition
        0.478 question
        -0.206 question object
        0.471 question preposition
        0.833 question question
        -0.667 quote
        0.879 quote object
        0.145 quoted all
        -0.290 quoted all before
        -0.289 quoted all colon
        0.206 quoted all preposition
        0.187 quoted all quotation
        0.372 quoted all that
        0.046 quoted little
        -0.444 quoted little according
        0.073 quoted little before
        -0.083 quoted little clause
        0.272 quoted little colon
        0.064 quoted little infinitive
        0.189 quoted little object
        0.046 quoted little preposition
        -0.273 quoted little question
        0.124 quoted little quotation
        0.192 quoted little that
        0.405 quoted much
        0.146 quoted much before
        -0.027 quoted much clause
        1.047 quoted much colon
        0.373 quoted much infinitive
        0.239 quoted much object
        0.102 quoted much preposition
        0.270 quoted much question
        0.194 quoted much quotation
        0.190 quoted much that
        -0.504 quoted none
        0.363 quoted none according
        0.221 quoted none before
        0.077 quoted none clause
        -1.043 quoted none colon
        0.244 quoted none gerund
        -0.242 quoted none infinitive
        -0.069 quoted none object
        -0.406 quoted none preposition
        0.161 quoted none question
        -0.039 quoted none that
        0.050 quoted some
        0.867 quoted some according
        0.056 quoted some before
        -0.606 quoted some colon
        -0.205 quoted some infinitive
        0.217 quoted some object
        -0.039 quoted some preposition
        -0.207 quoted some question
        -0.359 quoted some quotation
        -0.069 quoted some that
        0.737 rail
        0.737 rail preposition
        -1.497 raise
        0.089 raise object
        -1.099 raise preposition
        -0.564 react
        0.581 react preposition
        -0.349 read
        1.735 read before
        -1.027 read clause
        -0.422 read quotation
        0.107 realize
        -1.523 reason
        0.106 recall
        -0.721 recall before
        0.353 recall that
        0.054 recognize
        0.423 recognize object
        0.040 recognize that
        -0.458 recommend
        1.040 recommend object
        0.213 refer
        -0.067 refer infinitive
        1.057 refer preposition
        -0.612 reference
        0.665 reference object
        -1.147 reflect
        0.219 reflect object
        0.178 refuse
        0.732 refuse infinitive
        0.225 regard
        -1.194 regard object
        -0.405 reiterate
        0.066 reject
        1.044 reject object
        -1.090 relate
        -0.511 release
        -0.037 release object
        0.170 release preposition
        -0.445 remark
        0.370 remember
        -0.390 remind
        0.421 remind preposition
        -0.449 repeat
        -0.582 repeat object
        -0.088 reply
        0.194 reply before
        0.139 report
        0.739 report before
        0.102 report clause
        1.005 report gerund
        -0.286 report object
        -0.120 report preposition
        0.474 report that
        -0.168 request
        0.123 request object
        -0.260 require
        -0.125 require object
        -0.226 respond
        0.673 respond before
        -0.123 respond infinitive
        0.277 respond preposition
        0.681 respond quotation
        0.242 respond that
        0.065 reveal
        0.541 reveal clause
        0.774 reveal object
        0.507 reveal that
        0.406 rip
        0.497 say
        -0.460 say before
        0.731 say clause
        -0.083 say gerund
        0.729 say object
        -0.359 say preposition
        0.089 say question
        -0.292 say quotation
        0.101 say that
        -0.169 see
        -0.091 see clause
        0.343 see object
        0.619 see preposition
        -1.488 see question
        -0.764 see that
        0.544 seek
        -0.240 seek infinitive
        -0.788 seek object
        2.033 seem
        -0.352 seem infinitive
        -0.153 seem object
        1.134 seem preposition
        -0.862 sell
        -0.512 sell object
        -0.278 share
        -0.048 share object
        -0.121 share preposition
        -0.275 shared source
        0.657 shout
        0.428 show
        0.219 show clause
        0.580 show object
        -2.263 show preposition
        -1.216 show question
        -0.129 show that
        -0.757 sign
        -0.439 sign object
        0.044 sign preposition
        0.088 signal
        -0.457 signal object
        0.918 slam
        0.644 slam object
        0.949 source dialogue thought
        0.764 source document
        0.511 source document thought
        0.687 source group
        0.442 source group thought
        1.109 source he
        -0.196 source he thought
        0.186 source it
        -0.473 source it thought
        -2.497 source missing
        0.863 source missing thought
        0.776 source name
        -0.123 source name thought
        -0.331 source noun
        0.233 source noun thought
        0.959 source organization
        -0.046 source organization thought
        1.222 source person
        0.112 source person thought
        -0.461 source place
        0.808 source place thought
        0.098 source plural noun
        0.259 source plural noun thought
        -0.722 source quotation
        -0.340 source quotation thought
        -0.291 source relative
        0.245 source relative thought
        1.388 source role
        -0.352 source role thought
        -1.957 source that
        -0.662 source that thought
        0.593 source they
        -0.178 source they thought
        -0.368 source this
        -1.056 source this thought
        -1.017 speak
        -0.688 speak object
        0.920 speak preposition
        -0.131 speech before
        0.293 speech clause
        0.930 speech colon
        -0.427 speech gerund
        0.346 speech infinitive
        0.012 speech object
        0.173 speech preposition
        -0.257 speech question
        1.049 speech quotation
        0.382 speech that
        0.444 speech voice base
        -0.479 speech voice infinitive
        0.173 speech voice modal
        -0.111 speech voice participle
        0.419 speech voice passive
        0.393 speech voice past
        -0.084 speech voice perfect
        0.310 speech voice present
        0.339 speech voice progressive
        0.244 speech voice reduced
        -0.427 stand
        -0.362 stand object
        0.347 stand preposition
        -1.141 state
        -0.068 state before
        -0.557 state clause
        0.280 state infinitive
        -0.725 state object
        -0.628 state preposition
        -0.949 state question
        0.383 state that
        0.114 stress
        -0.597 struggle
        0.027 struggle infinitive
        -0.702 struggle preposition
        -0.298 subordinate clause
        -0.188 subordinate sentence
        -0.576 sue
        -0.096 sue object
        -0.060 suggest
        0.722 suggest clause
        0.370 suggest object
        0.145 suggest that
        -0.555 support
        0.967 support gerund
        0.359 support object
        -1.461 support preposition
        0.173 suspect
        -1.075 take
        0.199 take infinitive
        -0.198 take object
        -1.101 take preposition
        -1.390 talk object
        0.990 talk preposition
        0.437 tell
        -0.614 tell before
        0.032 tell clause
        -0.220 tell preposition
        -0.084 tell question
        -0.921 tell quotation
        0.137 tell that
        -0.444 tend
        -0.411 tend infinitive
        -0.487 thank
        0.163 thank object
        0.450 thank preposition
        0.018 think
        0.269 think clause
        0.107 think object
        -0.267 think preposition
        -0.415 think that
        -0.028 thought clause
        -0.635 thought colon
        0.063 thought gerund
        -0.362 thought infinitive
        -0.342 thought object
        0.501 thought preposition
        0.659 thought question
        -0.559 thought quotation
        0.135 thought that
        -0.851 threaten
        1.879 threaten infinitive
        -0.382 touch
        -0.769 tout
        -0.778 treat
        -0.950 treat object
        -0.772 trust
        -0.373 trust object
        -0.690 try
        -0.403 try infinitive
        -1.278 try object
        -1.193 turn
        0.252 turn infinitive
        -0.256 turn object
        -0.437 turn preposition
        -0.428 tweet
        1.146 tweet before
        0.652 tweet object
        0.155 tweet quotation
        0.520 tweet that
        0.731 two parts
        -0.441 underscore
        0.620 underscore object
        0.031 understand
        -0.544 understand object
        -0.449 unveil
        0.053 urge
        1.714 urge infinitive
        -0.133 view
        0.075 view object
        0.510 view preposition
        -0.219 voice
        0.012 voice base
        0.234 voice infinitive
        -0.586 voice modal
        0.180 voice object
        -0.127 voice passive
        -0.055 voice past
        0.100 voice perfect
        -0.050 voice present
        -0.107 voice progressive
        0.296 voice reduced
        -0.430 vote
        -0.311 vote infinitive
        -0.650 vote object
        0.799 vote preposition
        0.480 vow
        -0.174 vow infinitive
        -0.564 want
        0.586 want infinitive
        0.319 want object
        -0.070 warn
        1.435 warn clause
        1.065 warn preposition
        -0.875 weigh
        0.396 weigh preposition
        0.168 welcome
        -0.081 welcome object
        0.853 wonder
        0.249 wonder question
        -0.638 words 1
        -0.840 words 1 according
        -0.513 words 1 before
        0.676 words 1 clause
        -1.307 words 1 colon
        -0.499 words 1 gerund
        0.372 words 1 infinitive
        0.649 words 1 object
        0.097 words 1 preposition
        0.311 words 1 quotation
        0.069 words 1 that
        0.584 words 14
        1.140 words 14 according
        0.223 words 14 before
        -0.159 words 14 clause
        -0.104 words 14 colon
        0.500 words 14 gerund
        -0.215 words 14 object
        -0.177 words 14 preposition
        0.046 words 14 question
        -0.195 words 14 quotation
        0.119 words 14 that
        0.520 words 25
        1.070 words 25 according
        1.035 words 25 before
        -0.857 words 25 clause
        0.560 words 25 colon
        -0.270 words 25 gerund
        -0.672 words 25 infinitive
        -0.261 words 25 object
        -0.384 words 25 preposition
        0.100 words 25 question
        0.423 words 25 quotation
        -0.088 words 25 that
        -0.167 words 3
        -1.758 words 3 according
        -0.384 words 3 before
        0.186 words 3 clause
        0.918 words 3 colon
        0.110 words 3 gerund
        0.126 words 3 infinitive
        0.186 words 3 object
        0.321 words 3 preposition
        -0.140 words 3 question
        0.101 words 3 quotation
        0.223 words 3 that
        0.291 words 5
        -0.586 words 5 according
        -0.576 words 5 before
        0.422 words 5 clause
        1.395 words 5 colon
        0.010 words 5 gerund
        0.132 words 5 infinitive
        0.022 words 5 object
        -0.355 words 5 question
        -0.283 words 5 quotation
        0.184 words 5 that
        0.563 words 8
        0.986 words 8 according
        -0.482 words 8 before
        -0.080 words 8 clause
        0.924 words 8 colon
        -0.113 words 8 gerund
        0.053 words 8 infinitive
        -0.045 words 8 object
        -0.141 words 8 preposition
        -0.104 words 8 question
        -0.285 words 8 quotation
        0.241 words 8 that
        -0.073 worry
        -0.093 worry preposition
        0.189 worry that
        -0.206 write
        0.286 write before
        0.061 write clause
        -0.561 write object
        0.309 write preposition
        -0.106 write quotation
        0.480 write that
        """
}
