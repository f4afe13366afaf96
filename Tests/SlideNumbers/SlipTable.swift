/// Made by SlipTableTests: a change here would be undone.
enum SlipTable {
  /// A claim, the quantity that it prints, what comes of a slip in its place, and the slips that give it.
  static let rows = """
    L5-16 ∂f/∂z -3 sign-flipped
    L5-17 ∂f/∂q 4 sign-flipped
    L5-18 ∂f/∂x 4 sign-flipped
    L5-19 ∂f/∂y 4 sign-flipped
    C-01 ∂f/∂z -3 sign-flipped
    C-01 ∂f/∂q 4 sign-flipped
    C-01 ∂f/∂x 4 sign-flipped
    C-01 ∂f/∂y 4 sign-flipped
    C-03 o 1.58197671 sign-flipped
    C-03 o 0.268941421 exponent-dropped another-input
    C-03 o 0.000911051194 row-copied another-unit
    C-03 o 0.98201379 bias-forgotten sum-for-product
    C-03 o 0.0179425888 activation-added
    C-03 o 0.000123394576 another-weight
    C-03 o 0.999876605 another-unit
    C-03 o 0.119202922 another-input
    C-03 o 0.999088949 sign-flipped
    C-03 o 0.997527377 another-weight
    C-03 o 4.53978687e-05 sum-for-product
    C-03 o 1.67014218e-05 sign-flipped
    C-03 o 0.957677934 activation-added
    L3-16 t_2 2.71828183 exponent-dropped
    L3-16 ∂y_2/∂v_2 1 sign-flipped
    L3-16 ∂y_2/∂v_2 -2.71828183 exponent-dropped
    L3-18 v_3 2.71828183 exponent-dropped
    L3-30 h 0.761594156 another-activation
    L3-30 h 0.268941421 exponent-sign-lost
    L3-30 h 0.880797078 sum-for-product
    L3-32 y 0.675037527 activation-added
    L3-32 y 1.73105858 sum-for-product
    L3-35 ∂E/∂w_1 0.0528770928 sign-flipped
    L3-35 ∂E/∂w_1 0.947122907 factors-added
    L3-36 w_2^+ 0.980338807 sign-flipped
    L3-36 w_2^+ 1.03932239 half-dropped denominator-dropped
    L3-36 w_2^+ 1.0098306 half-kept
    L3-36 w_2^+ 1.01815685 another-activation
    L3-36 w_2^+ 1.02375666 activation-added
    L3-36 w_2^+ 1.03655293 square-forgotten absolute-error
    L3-36 w_2^+ 1.19661193 rate-forgotten
    L3-36 w_2^+ 0.946555335 sum-for-product
    L3-36 w_2^+ 0.953788284 factors-added
    L3-36 w_2^+ 1.02689414 factor-forgotten activation-forgotten
    L3-36 w_2^+ 1.00521131 activation-added
    L3-36 w_2^+ 1.01049936 sum-for-product
    L3-37 w_1^+ 1.00539167 updated-weights-early
    L3-37 w_1^+ 0.994712291 sign-flipped
    L3-37 w_1^+ 1.02689414 derivative-forgotten
    L3-37 w_1^+ 1.00589955 derivative-at-activation
    L3-37 w_1^+ 1.01057542 half-dropped denominator-dropped
    L3-37 w_1^+ 1.00264385 half-kept
    L3-37 w_1^+ 1.0043287 another-activation
    L3-37 w_1^+ 1.01437348 exponent-sign-lost
    L3-37 w_1^+ 1.00103963 slope-twice
    L3-37 w_1^+ 1.01252066 another-slope
    L3-37 w_1^+ 1.00638915 activation-added
    L3-37 w_1^+ 1.0098306 square-forgotten absolute-error
    L3-37 w_1^+ 1.05287709 rate-forgotten
    L3-37 w_1^+ 0.985626516 sum-for-product
    L3-37 w_1^+ 0.807232949 factors-added
    L3-37 w_1^+ 1.00386563 own-factor-kept
    L3-37 w_1^+ 1.00140154 activation-added
    L3-37 w_1^+ 1.00125155 sum-for-product
    L3-37 w_1^+ 1.00723295 factors-added factor-forgotten
    L3-37 w_1^+ 0.905287709 factors-added
    M-03 out_h1 0.583583116 sign-flipped
    M-03 out_h1 0.506874567 bias-forgotten
    M-03 out_h1 0.3775 activation-forgotten another-activation
    M-03 out_h1 0.360534393 another-activation
    M-03 out_h1 0.406730008 exponent-sign-lost
    M-03 out_h1 0.594475931 another-weight weights-transposed
    M-03 out_h1 0.595078474 another-input
    M-03 out_h1 0.4200666 sign-flipped
    M-03 out_h1 0.593873103 another-weight
    M-03 out_h1 0.590854752 another-input
    M-03 out_h1 0.595680731 another-weight
    M-03 out_h1 0.592062928 another-weight
    M-04 out_h2 0.582367541 sign-flipped
    M-04 out_h2 0.510623401 bias-forgotten
    M-04 out_h2 0.3925 activation-forgotten another-activation
    M-04 out_h2 0.373513453 another-activation
    M-04 out_h2 0.403115622 exponent-sign-lost
    M-04 out_h2 0.596282699 another-weight weights-transposed
    M-04 out_h2 0.593269992 another-unit another-input
    M-04 out_h2 0.599888369 another-input
    M-04 out_h2 0.423725078 sign-flipped
    M-04 out_h2 0.595680731 another-weight
    M-04 out_h2 0.597485766 another-weight
    M-04 out_h2 0.594475931 another-weight
    M-13 ∂E/∂w_5 -0.0821670408 sign-flipped
    M-13 ∂E/∂w_5 0.593269992 factor-forgotten
    M-13 ∂E/∂w_5 0.0826676281 another-unit
    M-13 ∂E/∂w_5 0.731768554 factors-added
    M-13 ∂E/∂w_5 0.138498562 factor-forgotten
    M-14 w_5^+ 0.44108352 sign-flipped
    M-14 w_5^+ 0.317832959 rate-forgotten
    M-14 w_5^+ 0.45891648 another-weight
    M-14 w_5^+ 0.40891648 another-weight
    M-14 w_6^+ 0.491333814 sign-flipped
    M-14 w_6^+ 0.367332372 rate-forgotten
    M-14 w_6^+ 0.458666186 another-weight
    M-14 w_6^+ 0.508666186 another-weight
    M-14 w_6^+ 0.358666186 another-weight
    M-14 w_7^+ 0.48869873 sign-flipped
    M-14 w_7^+ 0.52260254 rate-forgotten
    M-14 w_7^+ 0.46130127 another-weight
    M-14 w_7^+ 0.41130127 another-weight
    M-14 w_7^+ 0.56130127 another-weight
    M-14 w_8^+ 0.538629879 sign-flipped
    M-14 w_8^+ 0.572740242 rate-forgotten
    M-14 w_8^+ 0.461370121 another-weight
    M-14 w_8^+ 0.511370121 another-weight
    M-15 ∂E/∂net_o1 -0.138498562 sign-flipped
    M-15 ∂E/∂net_o1 0.74136507 derivative-forgotten
    M-15 ∂E/∂net_o1 0.557035817 activation-for-derivative factor-forgotten
    M-15 ∂E/∂net_o1 0.161460669 derivative-at-activation
    M-15 ∂E/∂net_o1 -0.186815602 factor-forgotten square-doubled
    M-15 ∂E/∂net_o1 0.130117023 derivative-elsewhere
    M-15 ∂E/∂net_o1 0.276997123 half-dropped denominator-dropped
    M-15 ∂E/∂net_o1 0.0258736921 slope-twice
    M-15 ∂E/∂net_o1 0.322827814 another-slope
    M-15 ∂E/∂net_o1 -0.0934078009 square-forgotten
    M-15 ∂E/∂net_o1 0.186815602 absolute-error
    M-15 ∂E/∂net_o1 0.0692492808 half-kept-in-part mean-for-sum
    M-15 ∂E/∂net_o1 0.133901615 another-unit
    M-15 ∂E/∂net_o1 -0.0445807281 another-target
    M-15 ∂E/∂net_o1 0.928180671 factors-added
    M-15 ∂E/∂net_o1 0.184329253 factor-forgotten
    M-15 ∂E/∂net_o1 0.0934078009 absolute-error
    L2-09 e_1^[1] -0.015 sign-flipped
    L2-09 e_1^[1] 0.216 denominator-dropped
    L2-09 e_1^[1] 0.2175 mean-for-sum
    L2-09 e_1^[1] 0.393 another-weight
    L2-09 e_1^[1] 0.45 another-unit
    L2-09 e_1^[1] 0.42 another-unit
    L2-09 e_1^[1] 0.405 another-weight
    L2-09 e_1^[1] 0.477 another-weight
    L2-09 e_1^[1] 0.39 another-weight
    L2-10 e_2^[1] 0.0275 sign-flipped
    L2-10 e_2^[1] 0.129 denominator-dropped
    L2-10 e_2^[1] 0.435 row-copied
    L2-10 e_2^[1] 0.12625 mean-for-sum
    L2-10 e_2^[1] 0.2925 another-weight
    L2-10 e_2^[1] 0.2625 another-unit
    L2-10 e_2^[1] 0.1965 another-weight
    L2-10 e_2^[1] 0.2805 another-weight
    L2-10 e_2^[1] 0.2325 another-weight
    L2-10 e_2^[1] 0.32 another-weight
    L2-10 e_2^[1] 0.29 another-weight
    L2-11 e_3^[1] -0.0425 sign-flipped
    L2-11 e_3^[1] 0.087 denominator-dropped
    L2-11 e_3^[1] 0.435 row-copied
    L2-11 e_3^[1] 0.09125 mean-for-sum
    L2-11 e_3^[1] 0.2325 another-weight
    L2-11 e_3^[1] 0.1875 another-unit
    L2-11 e_3^[1] 0.1965 another-weight
    L2-11 e_3^[1] 0.1725 another-weight
    L2-11 e_3^[1] 0.22 another-weight
    L2-11 e_3^[1] 0.16 another-weight
    H-04 ε_1^[1] 0.0366728127 sign-flipped
    H-04 ε_1^[1] 0.553547786 activation-added
    H-04 ε_1^[1] 0.107507856 mean-for-sum
    H-04 ε_1^[1] 0.173067625 another-weight
    H-04 ε_1^[1] 0.170429988 weights-transposed another-weight
    H-04 ε_1^[1] 0.222928625 another-unit
    H-04 ε_1^[1] 0.209740438 another-unit
    H-04 ε_1^[1] 0.259601438 another-weight
    H-04 ε_2^[1] 0.0393104501 sign-flipped
    H-04 ε_2^[1] 0.215015713 row-copied
    H-04 ε_2^[1] 0.532076362 activation-added
    H-04 ε_2^[1] 0.0642409501 mean-for-sum
    H-04 ε_2^[1] 0.133757175 another-unit
    H-04 ε_2^[1] 0.0865338127 another-weight
    H-04 ε_2^[1] 0.125844263 another-unit
    H-04 ε_2^[1] 0.170429988 another-weight
    H-04 ε_2^[1] 0.173067625 another-weight
    H-04 ε_3^[1] -0.00263763747 sign-flipped
    H-04 ε_3^[1] 0.215015713 row-copied
    H-04 ε_3^[1] 0.521619964 activation-added
    H-04 ε_3^[1] 0.0432669063 mean-for-sum
    H-04 ε_3^[1] 0.1284819 weights-transposed another-weight
    H-04 ε_3^[1] 0.0891714501 another-unit
    H-04 ε_3^[1] 0.0838961752 another-unit
    """

  /// What a function gives for a case's own numbers, what comes of a slip in its place, and the slips that give it.
  static let cases = """
    -0.0112941649 0.0112941649 sign-flipped
    -0.0112941649 -0.238143532 activation-for-derivative factor-forgotten
    -0.0112941649 -0.050219752 derivative-at-activation
    -0.0112941649 0.0451766597 factor-forgotten
    -0.0112941649 -0.000510232646 slope-twice
    -0.0112941649 -0.0118564683 factor-forgotten
    -0.00246650929 0.00246650929 sign-flipped
    -0.00246650929 -0.248763688 activation-for-derivative
    -0.00246650929 -0.105786351 derivative-at-activation
    -0.00246650929 0.00986603717 factor-forgotten
    -0.00246650929 -2.43346723e-05 slope-twice
    0.492268165 -0.492268165 sign-flipped
    0.492268165 1.124353 activation-for-derivative factor-forgotten
    0.492268165 0.462486113 derivative-at-activation
    0.492268165 0.246134083 factor-forgotten
    0.492268165 0.121163973 slope-twice
    0.492268165 0.875646998 factor-forgotten
    1.8800297 -1.8800297 sign-flipped
    1.8800297 0.489837325 activation-for-derivative
    1.8800297 1.88466919 derivative-at-activation
    1.8800297 0.940014849 factor-forgotten
    1.8800297 1.76725583 slope-twice
    -0.235003712 0.235003712 sign-flipped factor-forgotten
    -0.235003712 -0.377540669 activation-for-derivative factor-forgotten
    -0.235003712 -0.241298878 derivative-at-activation
    -0.235003712 -0.0552267447 slope-twice
    -0.235003712 -0.622459331 factor-forgotten
    -0.786447733 0.786447733 sign-flipped factor-forgotten
    -0.786447733 0.462117157 activation-for-derivative
    -0.786447733 -0.813541695 derivative-at-activation
    -0.786447733 -0.618500037 slope-twice
    0.0524967927 -0.0524967927 sign-flipped
    0.0524967927 0.059601461 activation-for-derivative factor-forgotten
    0.0524967927 0.124557008 derivative-at-activation
    0.0524967927 0.104993585 factor-forgotten
    0.0524967927 0.00551182649 slope-twice
    0.0524967927 0.440398539 factor-forgotten
    0.0353254124 -0.0353254124 sign-flipped
    0.0353254124 -0.48201379 activation-for-derivative
    0.0353254124 0.221691271 derivative-at-activation
    0.0353254124 0.0706508249 factor-forgotten
    0.0353254124 0.00249576953 slope-twice
    1.52685388 0.306112326 sign-flipped
    1.52685388 0.911297714 denominator-dropped
    1.52685388 0.381713469 mean-for-sum
    1.52685388 1.08537078 sign-flipped
    1.52685388 0.706112326 denominator-dropped
    1.52685388 0.445741551 sign-flipped
    1.52685388 1.1164831 denominator-dropped
    1.52685388 1.42753903 sign-flipped
    1.52685388 1.32166849 denominator-dropped
    1.52685388 1.12639802 sign-flipped
    -0.135007272 0.135007272 sign-flipped
    -0.135007272 -0.116552034 factor-forgotten
    -0.135007272 -0.18450509 denominator-dropped path-forgotten
    -0.135007272 0.164992728 row-copied path-forgotten
    -0.135007272 -0.0337518179 mean-for-sum
    -0.135007272 -0.0185999691 softmax-slope-twice
    -0.135007272 -0.168005817 path-forgotten denominator-dropped
    -0.135007272 0.454580773 factor-forgotten
    -0.135007272 -0.267001454 sign-flipped
    -0.135007272 -0.138656898 factor-forgotten
    -0.135007272 0.365997091 sign-flipped
    -0.135007272 -0.160206412 factor-forgotten
    -0.135007272 -0.117779727 sign-flipped
    -0.135007272 5.26458399 factor-forgotten
    -0.135007272 -1.38717781 sign-flipped
    -0.135007272 -0.142306524 factor-forgotten
    -0.135007272 -0.546252458 sign-flipped
    -0.135007272 -0.105988152 factor-forgotten
    -0.135007272 0.690863891 factor-forgotten
    -0.135007272 -0.149605777 factor-forgotten
    -0.135007272 1.73472348e-17 factor-forgotten
    -0.135007272 -2.16970183 factor-forgotten
    -0.135007272 -0.0686475067 factor-forgotten
    -0.135007272 -0.15728249 factor-forgotten
    -0.135007272 2.15018947 factor-forgotten
    -0.135007272 -0.14595615 factor-forgotten
    0.175881207 -0.175881207 sign-flipped
    0.175881207 0.240296317 factor-forgotten
    0.175881207 0.00311684493 denominator-dropped path-forgotten
    0.175881207 0.575881207 row-copied path-forgotten
    0.175881207 0.0439703018 mean-for-sum
    0.175881207 0.0429575852 softmax-slope-twice
    0.175881207 0.0607049656 path-forgotten denominator-dropped
    0.175881207 2.23374569 factor-forgotten
    0.175881207 0.515176241 sign-flipped
    0.175881207 0.131142733 factor-forgotten another-unit
    0.175881207 -0.169647517 sign-flipped
    0.175881207 0.087927566 factor-forgotten
    0.175881207 0.236011247 sign-flipped
    0.175881207 19.0223065 factor-forgotten
    0.175881207 3.3946234 sign-flipped
    0.175881207 0.0864042588 factor-forgotten another-unit
    0.175881207 0.459505533 sign-flipped
    0.175881207 5.55111512e-17 factor-forgotten
    0.175881207 -2.53704487 factor-forgotten
    0.175881207 0.486629143 factor-forgotten
    0.175881207 0.277167889 factor-forgotten
    0.175881207 3.0584548 factor-forgotten
    0.175881207 -0.00307268939 factor-forgotten
    0.175881207 0.0981330564 factor-forgotten
    0.175881207 8.15200156 factor-forgotten
    0.175881207 0.0416657847 factor-forgotten
    -0.152728792 0.152728792 sign-flipped
    -0.152728792 -0.147441278 factor-forgotten
    -0.152728792 -0.166910154 denominator-dropped path-forgotten
    -0.152728792 0.0472712081 row-copied path-forgotten
    -0.152728792 -0.038182198 mean-for-sum
    -0.152728792 -0.00687839177 softmax-slope-twice
    -0.152728792 0.228362725 sign-flipped
    -0.152728792 0.0161910109 factor-forgotten
    -0.152728792 -0.171637275 denominator-dropped path-forgotten
    -0.152728792 -0.190545758 sign-flipped
    -0.152728792 -0.162183034 path-forgotten denominator-dropped
    -0.152728792 -0.144606266 factor-forgotten
    -0.152728792 -0.181091517 sign-flipped
    -0.152728792 -2.60208521e-18 factor-forgotten
    -0.152728792 -0.252206982 sign-flipped
    -0.152728792 -1.50919183 factor-forgotten
    -0.152728792 -0.511481656 sign-flipped
    -0.152728792 -0.496385158 factor-forgotten
    -0.152728792 -0.12944749 sign-flipped
    -0.152728792 -0.159948466 factor-forgotten
    -0.152728792 1.39428001 factor-forgotten
    -0.152728792 -0.13648374 factor-forgotten
    -0.152728792 -0.144414675 factor-forgotten
    -0.152728792 0.0838872578 factor-forgotten
    -0.152728792 -0.120238689 factor-forgotten
    -0.152728792 -0.159110749 factor-forgotten
    -0.152728792 0.501991036 factor-forgotten
    -0.152728792 -0.128361215 factor-forgotten
    0.111854857 -0.111854857 sign-flipped
    0.111854857 0.211854857 path-forgotten
    0.111854857 1.38777878e-17 factor-forgotten
    0.111854857 0.0482983996 denominator-dropped path-forgotten
    0.111854857 0.0279637142 mean-for-sum
    0.111854857 0.0186766712 softmax-slope-twice
    0.111854857 -0.566376663 factor-forgotten
    0.111854857 -0.0576290287 sign-flipped
    0.111854857 0.0694838853 path-forgotten denominator-dropped
    0.111854857 0.151201791 factor-forgotten
    0.111854857 -0.0152580573 sign-flipped
    0.111854857 0.135551851 factor-forgotten
    0.111854857 0.133975462 sign-flipped
    0.111854857 0.868900891 factor-forgotten
    0.111854857 -1.49596393 sign-flipped
    0.111854857 0.103519018 factor-forgotten
    0.111854857 0.216194415 sign-flipped
    0.111854857 0.0794985203 factor-forgotten
    0.111854857 7.04506728 factor-forgotten
    0.111854857 0.0951831785 factor-forgotten
    0.111854857 0.149116145 factor-forgotten
    0.111854857 1.17229442 factor-forgotten
    0.111854857 0.0785115004 factor-forgotten
    0.111854857 0.0832529104 factor-forgotten
    0.111854857 3.04610555 factor-forgotten
    0.111854857 0.0868473394 factor-forgotten
    1.34901222 -1.34901222 sign-flipped
    1.34901222 0.449670739 mean-for-sum
    0.035119027 -0.035119027 sign-flipped
    0.035119027 0.0598914447 factor-forgotten
    0.035119027 0.0117063423 mean-for-sum
    0.035119027 0.00119003214 softmax-slope-twice
    0.035119027 0.00911326319 factor-forgotten
    0.035119027 1.41766651 factor-forgotten
    0.035119027 0.0954634128 factor-forgotten another-unit
    0.035119027 3.46944695e-18 factor-forgotten
    0.035119027 0.036352373 factor-forgotten
    -0.74050354 0.74050354 sign-flipped
    -0.74050354 -0.557458755 factor-forgotten
    -0.74050354 0.25949646 row-copied path-forgotten
    -0.74050354 -0.246834513 mean-for-sum
    -0.74050354 -0.142293714 softmax-slope-twice
    -0.74050354 -10.2157209 factor-forgotten
    -0.74050354 -0.108382981 factor-forgotten
    -0.74050354 -0.932661587 factor-forgotten
    -0.74050354 9.47521737 factor-forgotten
    -0.74050354 -0.904536587 factor-forgotten
    -0.74050354 -0.731390276 factor-forgotten
    0.705384513 -0.705384513 sign-flipped
    0.705384513 5.55111512e-17 factor-forgotten
    0.705384513 0.235128171 mean-for-sum
    0.705384513 0.146591036 softmax-slope-twice
    0.705384513 1.20295182 factor-forgotten
    0.705384513 0.0954634128 another-unit factor-forgotten
    0.705384513 0.183044784 factor-forgotten
    0.705384513 28.474593 factor-forgotten
    0.705384513 0.73015693 factor-forgotten
    0.127028062 0.131551153 sign-flipped
    0.127028062 1.64872127 denominator-dropped
    0.127028062 -0.916504718 sign-flipped
    0.127028062 0.150167851 sign-flipped
    0.127028062 0.218587179 sign-flipped
    0.0171913788 0.0178035126 sign-flipped
    0.0171913788 0.22313016 denominator-dropped
    0.0171913788 -0.124035426 sign-flipped
    0.0171913788 0.0203230086 sign-flipped
    0.0171913788 0.0295825577 sign-flipped
    0.569300277 0.589571366 sign-flipped
    0.569300277 7.3890561 denominator-dropped
    0.569300277 -4.10748918 sign-flipped
    0.569300277 0.673005616 sign-flipped
    0.569300277 0.979639769 sign-flipped
    0.0770464143 0.0797898079 sign-flipped
    0.0770464143 -0.555888212 sign-flipped
    0.0770464143 0.0910814057 sign-flipped
    0.0770464143 0.132579826 sign-flipped
    0.209433868 0.216891185 sign-flipped
    0.209433868 2.71828183 denominator-dropped
    0.209433868 -1.51106082 sign-flipped
    0.209433868 0.24758493 sign-flipped
    0.209433868 0.360389331 sign-flipped
    0.705384513 7.3890561 denominator-dropped
    0.25949646 2.71828183 denominator-dropped
    0.035119027 0.367879441 denominator-dropped
    -0.196611933 0.196611933 sign-flipped softmax-form-exchanged
    -0.196611933 -0.548811636 factor-forgotten
    -0.196611933 0.920673594 sign-flipped
    -0.196611933 -0.3582503 factor-forgotten
    0.196611933 -0.196611933 sign-flipped row-copied
    0.196611933 -0.0723294881 path-forgotten softmax-form-exchanged
    0.196611933 0.476482148 factor-forgotten
    0.196611933 0.548811636 denominator-dropped
    0.196611933 0.920673594 sign-flipped
    0.196611933 0.268941421 path-forgotten
    0.196611933 0.417713732 factor-forgotten
    0.196611933 -0.279870215 factor-forgotten
    0.196611933 0.137148501 factor-forgotten
    0.196611933 -0.196611933 sign-flipped
    0.196611933 -0.534446645 path-forgotten softmax-form-exchanged
    0.196611933 0.957378052 factor-forgotten
    0.196611933 1.4918247 denominator-dropped
    0.196611933 -0.920673594 sign-flipped
    0.196611933 0.731058579 path-forgotten
    0.196611933 -0.0444034253 factor-forgotten
    0.196611933 -0.760766119 factor-forgotten
    0.196611933 0.372808279 factor-forgotten
    -0.196611933 -1.4918247 factor-forgotten
    -0.196611933 -0.920673594 sign-flipped
    -0.196611933 -0.13179292 factor-forgotten
    -0.0247724177 0.0247724177 sign-flipped
    -0.0247724177 -0.367879441 factor-forgotten
    -0.0247724177 -0.0673384129 factor-forgotten
    -0.00911326319 0.00911326319 sign-flipped
    -0.00911326319 -0.367879441 factor-forgotten
    0.0338856809 -0.0338856809 sign-flipped
    0.0338856809 -0.00123334605 path-forgotten softmax-form-exchanged
    0.0338856809 0.366646095 factor-forgotten
    0.0338856809 0.367879441 denominator-dropped
    0.0338856809 0.035119027 path-forgotten
    0.0338856809 0.0942300668 factor-forgotten
    0.0338856809 -0.332760414 factor-forgotten
    0.0338856809 0.0317664448 factor-forgotten
    -0.183044784 0.183044784 sign-flipped
    -0.183044784 -2.71828183 factor-forgotten
    -0.183044784 -0.0673384129 another-unit factor-forgotten
    0.192158047 -0.192158047 sign-flipped
    0.192158047 -0.0673384129 path-forgotten softmax-form-exchanged
    0.192158047 2.65094342 factor-forgotten
    0.192158047 2.71828183 denominator-dropped
    0.192158047 0.25949646 path-forgotten
    0.192158047 0.0281249999 factor-forgotten
    0.192158047 -2.45878537 factor-forgotten
    0.192158047 0.234724043 factor-forgotten
    -0.00911326319 -2.71828183 factor-forgotten
    -0.00911326319 -0.00335258217 factor-forgotten
    0.207817202 -0.207817202 sign-flipped
    0.207817202 -0.497567311 path-forgotten softmax-form-exchanged
    0.207817202 6.89148879 factor-forgotten
    0.207817202 7.3890561 denominator-dropped
    0.207817202 0.705384513 path-forgotten
    0.207817202 -0.402103898 factor-forgotten
    0.207817202 -6.68367159 factor-forgotten
    0.207817202 0.6380461 factor-forgotten
    -0.183044784 -7.3890561 factor-forgotten
    -0.183044784 -0.0247724177 another-unit factor-forgotten
    -0.0247724177 -7.3890561 factor-forgotten
    -0.0247724177 -0.00335258217 factor-forgotten
    -0.864664717 1.13533528 sign-flipped
    0.145930132 -0.145930132 sign-flipped
    0.145930132 0.23138198 path-forgotten
    0.145930132 -0.0392885869 factor-forgotten
    0.145930132 0.777338625 sign-flipped
    0.145930132 0.461634379 path-forgotten
    0.145930132 0.188656056 factor-forgotten
    0.145930132 -0.254021946 path-forgotten
    0.145930132 -0.000900223745 factor-forgotten
    0.145930132 -0.00120401474 path-forgotten
    0.145930132 1.01283488 factor-forgotten
    0.145930132 -0.126713246 factor-forgotten
    0.145930132 -1.24583609 factor-forgotten
    0.145930132 0.464846566 factor-forgotten
    0.145930132 0.0456302389 factor-forgotten
    0.145930132 -0.366072047 factor-forgotten
    0.145930132 0.398748064 factor-forgotten
    3.28318531 -3.28318531 sign-flipped
    3.28318531 5.28318531 path-forgotten sign-flipped
    3.28318531 4.28318531 path-forgotten factor-forgotten
    3.28318531 0.141592654 path-forgotten
    3.28318531 1.14159265 factor-forgotten
    5.23168907 3.73168907 sign-flipped
    -0.0318888177 0.0318888177 sign-flipped
    -0.0318888177 0.25014645 path-forgotten
    -0.0318888177 -8.71323169 factor-forgotten
    -0.0318888177 0.0310417567 sign-flipped
    -0.0318888177 -0.000423530529 path-forgotten
    -0.0318888177 0.109128816 factor-forgotten
    -0.0318888177 -0.122235862 path-forgotten
    -0.0318888177 0.116922423 factor-forgotten
    -0.0318888177 -0.223153511 path-forgotten
    -0.0318888177 2.74908844 factor-forgotten
    -0.0318888177 -0.0934775043 factor-forgotten
    -0.0318888177 -0.221086977 factor-forgotten
    -0.0318888177 5.85544008 factor-forgotten
    -0.0318888177 -0.162272068 factor-forgotten
    -0.0318888177 -0.432421323 factor-forgotten
    -0.0318888177 -0.132806467 factor-forgotten
    0.959554243 -0.959554243 sign-flipped
    0.959554243 -0.441072963 path-forgotten row-copied
    0.959554243 1.05892704 factor-forgotten
    0.959554243 1.40062721 path-forgotten
    0.959554243 0.25924064 factor-forgotten
    0.959554243 -2.3085759 factor-forgotten
    0.959554243 0.928260653 factor-forgotten
    0.959554243 0.466875735 factor-forgotten
    -0.165101705 0.165101705 sign-flipped
    -0.165101705 -0.0988993931 path-forgotten row-copied
    -0.165101705 -3.09889939 factor-forgotten
    -0.165101705 -0.0662023123 path-forgotten
    -0.165101705 -0.132000549 factor-forgotten
    -0.165101705 -0.143034268 factor-forgotten
    -0.165101705 -4.54789138 factor-forgotten
    -0.165101705 -0.0882697497 factor-forgotten
    0.310025519 0.167981615 sign-flipped
    0.310025519 0.231475217 bias-forgotten
    0.622459331 0.750260106 sign-flipped
    0.622459331 0.425557483 bias-forgotten
    0.622459331 0.785834983 sign-flipped
    0.622459331 0.249739894 sign-flipped
    0.731058579 1.58197671 sign-flipped
    0.731058579 0.98201379 bias-forgotten sum-for-product
    0.731058579 0.999088949 sign-flipped
    0.731058579 1.67014218e-05 sign-flipped
    0.235003712 -0.235003712 sign-flipped
    0.235003712 0.622459331 activation-for-derivative factor-forgotten
    0.235003712 0.227266092 derivative-at-activation
    0.235003712 0.377540669 factor-forgotten
    0.235003712 0.0552267448 slope-twice
    0.0470007425 -0.0470007425 sign-flipped
    0.0470007425 0.124491866 activation-for-derivative factor-forgotten
    0.0470007425 0.0454532184 derivative-at-activation
    0.0470007425 0.0755081338 factor-forgotten
    0.0470007425 0.011045349 slope-twice
    0.0470007425 0.235003712 factor-forgotten
    -0.141002227 0.141002227 sign-flipped
    -0.141002227 -0.373475599 activation-for-derivative factor-forgotten
    -0.141002227 -0.136359655 derivative-at-activation
    -0.141002227 -0.226524401 factor-forgotten
    -0.141002227 -0.0331360469 slope-twice
    -0.141002227 0.235003712 factor-forgotten
    0.0940014849 -0.0940014849 sign-flipped
    0.0940014849 0.248983732 activation-for-derivative factor-forgotten
    0.0940014849 0.0909064367 derivative-at-activation
    0.0940014849 0.151016268 factor-forgotten
    0.0940014849 0.0220906979 slope-twice
    0.0940014849 0.235003712 factor-forgotten
    -0.470007425 0.470007425 sign-flipped
    -0.470007425 -1.24491866 activation-for-derivative factor-forgotten
    -0.470007425 -0.454532184 derivative-at-activation
    -0.470007425 -0.755081338 factor-forgotten
    -0.470007425 -0.11045349 slope-twice
    -0.470007425 0.235003712 factor-forgotten
    0.117501856 -0.117501856 sign-flipped
    0.117501856 0.311229665 activation-for-derivative factor-forgotten
    0.117501856 0.113633046 derivative-at-activation
    0.117501856 0.188770335 factor-forgotten
    0.117501856 0.0276133724 slope-twice
    0.117501856 0.235003712 another-input factor-forgotten
    0.196611933 0.731058579 activation-for-derivative factor-forgotten
    0.196611933 0.219361864 derivative-at-activation
    0.196611933 0.268941421 factor-forgotten
    0.196611933 0.0386562522 slope-twice
    -0.589835799 0.589835799 sign-flipped
    -0.589835799 -2.19317574 activation-for-derivative factor-forgotten
    -0.589835799 -0.658085592 derivative-at-activation
    -0.589835799 -0.806824263 factor-forgotten
    -0.589835799 -0.115968757 slope-twice
    -0.589835799 0.196611933 factor-forgotten
    -0.393223866 0.393223866 sign-flipped
    -0.393223866 -1.46211716 activation-for-derivative factor-forgotten
    -0.393223866 -0.438723728 derivative-at-activation
    -0.393223866 -0.537882842 factor-forgotten
    -0.393223866 -0.0773125045 slope-twice
    -0.393223866 0.196611933 factor-forgotten
    0.393223866 -0.393223866 sign-flipped
    0.393223866 1.46211716 activation-for-derivative factor-forgotten
    0.393223866 0.438723728 derivative-at-activation
    0.393223866 0.537882842 factor-forgotten
    0.393223866 0.0773125045 slope-twice
    0.393223866 0.196611933 factor-forgotten
    -0.196611933 0.196611933 sign-flipped factor-forgotten
    -0.196611933 -0.731058579 activation-for-derivative factor-forgotten
    -0.196611933 -0.219361864 derivative-at-activation
    -0.196611933 -0.268941421 factor-forgotten
    -0.196611933 -0.0386562522 slope-twice
    0.421052632 0.457142857 denominator-dropped
    0.421052632 0.533333333 denominator-dropped
    0.421052632 1.33333333 denominator-dropped
    0.939226519 1.76866585 denominator-dropped
    0.939226519 1.95402299 denominator-dropped
    0.939226519 1.77083333 denominator-dropped
    0.642857143 0.84375 denominator-dropped
    0.642857143 1.38461538 denominator-dropped
    0.642857143 1.05882353 denominator-dropped
    0.636363636 0.816666667 denominator-dropped
    0.636363636 1.07692308 denominator-dropped
    0.636363636 1.27272727 denominator-dropped
    0.857142857 1.46938776 denominator-dropped
    0.555555556 0.625 denominator-dropped
    0.555555556 0.909090909 denominator-dropped
    0.555555556 1.11111111 denominator-dropped
    5 4.620866 activation-forgotten another-activation
    5 4.382136 activation-forgotten another-activation
    5 4.887169 activation-forgotten another-activation
    5 4.892165 activation-forgotten another-activation
    5 4.272213 activation-forgotten another-activation
    3 0.3 mean-for-sum
    3 2.9780582 activation-forgotten another-activation
    3 2.510738 activation-forgotten another-activation
    3 2.505125 activation-forgotten another-activation
    3 2.9317184 activation-forgotten
    3 2.01981 activation-forgotten another-activation
    0 0.379134 activation-forgotten another-activation
    0 0.617864 activation-forgotten another-activation
    0 0.112831 activation-forgotten another-activation
    0 0.107835 activation-forgotten another-activation
    0 0.727787 activation-forgotten another-activation
    2 2.0219418 activation-forgotten another-activation
    2 2.489262 activation-forgotten another-activation
    2 2.494875 activation-forgotten another-activation
    2 2.0682816 activation-forgotten
    2 2.98019 activation-forgotten another-activation
    3 2.220866 activation-forgotten another-activation
    3 2.982136 activation-forgotten another-activation
    3 2.487169 activation-forgotten another-activation
    3 2.492165 activation-forgotten another-activation
    3 2.872213 activation-forgotten
    2 1.5780582 activation-forgotten
    2 1.110738 activation-forgotten another-activation
    2 1.105125 activation-forgotten another-activation
    2 1.5317184 activation-forgotten
    2 1.61981 activation-forgotten
    2 2.779134 activation-forgotten another-activation
    2 2.017864 activation-forgotten another-activation
    2 2.512831 activation-forgotten another-activation
    2 2.507835 activation-forgotten another-activation
    2 2.127787 activation-forgotten
    3 3.4219418 activation-forgotten
    3 3.889262 activation-forgotten another-activation
    3 3.894875 activation-forgotten another-activation
    3 3.4682816 activation-forgotten
    3 3.38019 activation-forgotten
    2 1.820866 activation-forgotten
    2 1.582136 activation-forgotten
    2 1.087169 activation-forgotten another-activation
    2 1.092165 activation-forgotten another-activation
    2 1.472213 activation-forgotten
    0 -0.8219418 activation-forgotten
    0 -0.289262 activation-forgotten
    0 -0.294875 activation-forgotten
    0 -0.8682816 activation-forgotten
    0 -0.78019 activation-forgotten
    3 3.179134 activation-forgotten
    3 3.417864 activation-forgotten
    3 3.912831 activation-forgotten another-activation
    3 3.907835 activation-forgotten another-activation
    3 3.527787 activation-forgotten
    5 5.8219418 activation-forgotten
    5 5.289262 activation-forgotten
    5 5.294875 activation-forgotten
    5 5.8682816 activation-forgotten
    5 5.78019 activation-forgotten
    4.125 -4.125 sign-flipped
    -17.375 17.375 sign-flipped
    -17.375 -15.875 path-forgotten
    -17.375 -14.875 factor-forgotten
    -17.375 -10.375 row-copied factor-forgotten
    -17.375 -9.375 sign-flipped
    -17.375 -13.375 path-forgotten
    -17.375 -14.625 sign-flipped
    -17.375 -15.375 factor-forgotten
    -17.375 3.625 sign-flipped
    -17.375 -6.875 path-forgotten
    -17.375 -3.875 factor-forgotten
    0.875 0.9375 half-kept
    0.875 0.986111111 mean-for-sum
    0.025 0.975 sign-flipped
    0.025 0.2625 half-kept
    0.025 0.447222222 mean-for-sum
    0.025 0.275 factor-forgotten
    -0.175 -0.825 sign-flipped
    -0.175 -0.025 matrix-transposed another-input
    -0.175 0.375 kernel-rotated
    -0.175 0.15 half-dropped denominator-dropped
    -0.175 -0.3375 half-kept
    -0.175 -0.463888889 mean-for-sum
    -0.95 0.725 kernel-rotated
    -0.95 -0.994444444 mean-for-sum
    -0.95 -0.825 factor-forgotten
    -0.95 -0.35 sign-flipped
    57.0741554 55.4333194 sign-flipped
    57.0741554 74.4742877 kernel-rotated
    57.0741554 57.0726325 bias-forgotten
    57.0741554 5.70741554 mean-for-sum
    57.0741554 54.7317209 sign-flipped
    57.0741554 57.0831587 bias-forgotten
    57.0741554 43.1018731 sign-flipped
    57.0741554 57.0797852 bias-forgotten
    57.0741554 36.5381527 sign-flipped
    57.0741554 57.0699532 bias-forgotten
    57.0741554 27.1014869 sign-flipped
    57.0741554 57.0646885 bias-forgotten
    57.0741554 51.1661457 sign-flipped
    57.0741554 57.0819944 bias-forgotten
    57.0741554 46.4836574 sign-flipped
    57.0741554 57.0676922 bias-forgotten
    57.0741554 29.9833133 sign-flipped
    57.0741554 57.07151 bias-forgotten
    57.0741554 56.2972288 sign-flipped
    57.0741554 57.0719416 bias-forgotten
    57.0741554 57.1616867 sign-flipped
    57.0741554 57.0761423 bias-forgotten
    57.0741554 63.9345454 sign-flipped
    57.0741554 65.9107541 sign-flipped
    57.0741554 54.199346 sign-flipped
    57.0741554 63.012761 sign-flipped
    57.0741554 52.1960414 sign-flipped
    57.0741554 56.2403297 sign-flipped
    57.0741554 60.6041118 sign-flipped
    57.0741554 50.0439735 sign-flipped
    57.0741554 93.6657942 sign-flipped
    57.0741554 67.2145393 sign-flipped
    57.0741554 47.0765644 sign-flipped
    57.0741554 54.5733207 sign-flipped
    57.0741554 65.1780666 sign-flipped
    57.0741554 56.1465814 sign-flipped
    57.0741554 58.1410983 sign-flipped
    57.0741554 56.2746999 sign-flipped
    57.0741554 60.8643342 sign-flipped
    57.0741554 58.9741138 sign-flipped
    57.0741554 56.5735823 sign-flipped
    62.5502105 61.734846 sign-flipped
    62.5502105 64.7425985 kernel-rotated
    62.5502105 62.5488583 bias-forgotten
    62.5502105 6.25502105 mean-for-sum
    62.5502105 62.447606 sign-flipped
    62.5502105 62.5628353 bias-forgotten
    62.5502105 47.92157 sign-flipped
    62.5502105 62.5575283 bias-forgotten
    62.5502105 46.231026 sign-flipped
    62.5502105 62.5447693 bias-forgotten
    62.5502105 26.365686 sign-flipped
    62.5502105 62.5374523 bias-forgotten
    62.5502105 55.96539 sign-flipped
    62.5502105 62.5587823 bias-forgotten
    62.5502105 50.657646 sign-flipped
    62.5502105 62.5420993 bias-forgotten
    62.5502105 27.144098 sign-flipped
    62.5502105 62.5495333 bias-forgotten
    62.5502105 62.142506 sign-flipped
    62.5502105 62.5482973 bias-forgotten
    62.5502105 62.9571005 sign-flipped
    62.5502105 62.5537363 bias-forgotten
    62.5502105 63.8384205 sign-flipped
    62.5502105 60.3983465 sign-flipped
    62.5502105 61.2780165 sign-flipped
    62.5502105 61.3323785 sign-flipped
    62.5502105 63.2816225 another-weight sign-flipped
    62.5502105 59.9254345 sign-flipped
    62.5502105 62.7940805 sign-flipped
    62.5502105 63.7628065 sign-flipped
    62.5502105 64.8657545 sign-flipped
    62.5502105 74.5486585 sign-flipped
    62.5502105 60.7738205 sign-flipped
    62.5502105 56.5529885 sign-flipped
    62.5502105 65.2626125 sign-flipped
    62.5502105 62.8864145 sign-flipped
    62.5502105 62.6436885 sign-flipped
    62.5502105 63.3536285 sign-flipped
    62.5502105 62.1243125 sign-flipped
    62.5502105 62.2121805 sign-flipped
    58.2650623 56.9334638 sign-flipped
    58.2650623 71.3861544 kernel-rotated
    58.2650623 58.2622283 bias-forgotten
    58.2650623 5.82650623 mean-for-sum
    58.2650623 56.8772143 sign-flipped
    58.2650623 58.2848296 bias-forgotten
    58.2650623 44.2445662 sign-flipped
    58.2650623 58.2772204 bias-forgotten
    58.2650623 38.467543 sign-flipped
    58.2650623 58.2561145 bias-forgotten
    58.2650623 27.1544663 sign-flipped
    58.2650623 58.2447479 bias-forgotten
    58.2650623 52.2242104 sign-flipped
    58.2650623 58.2812795 bias-forgotten
    58.2650623 47.1407375 sign-flipped
    58.2650623 58.2514271 bias-forgotten
    58.2650623 28.8466713 sign-flipped
    58.2650623 58.2607769 bias-forgotten
    58.2650623 57.6571409 sign-flipped
    58.2650623 58.0452383 sign-flipped
    58.2650623 58.269806 bias-forgotten
    58.2650623 63.2291167 sign-flipped
    58.2650623 63.8812543 sign-flipped
    58.2650623 55.7114028 sign-flipped
    58.2650623 61.8931069 sign-flipped
    58.2650623 53.6308703 sign-flipped
    58.2650623 57.7084668 sign-flipped
    58.2650623 61.1762626 sign-flipped
    58.2650623 53.4086089 sign-flipped
    58.2650623 88.0598003 sign-flipped
    58.2650623 64.2674084 sign-flipped
    58.2650623 48.3663549 sign-flipped
    58.2650623 56.5961429 sign-flipped
    58.2650623 64.9006049 sign-flipped
    58.2650623 57.6023423 sign-flipped
    58.2650623 58.9677869 sign-flipped
    58.2650623 57.6196702 sign-flipped
    58.2650623 61.0674201 sign-flipped
    58.2650623 59.4482036 sign-flipped
    58.2650623 57.7453785 sign-flipped
    -30.8 30.8 sign-flipped
    -30.8 -33.4 path-forgotten
    -30.8 -32.1 factor-forgotten
    -30.8 24.2 kernel-rotated
    -30.8 -3.08 mean-for-sum
    -30.8 -23.6 sign-flipped another-input
    -30.8 -27.2 path-forgotten factor-forgotten
    -30.8 -35.4 factor-forgotten
    -30.8 -25.8 another-weight path-forgotten
    -30.8 -31 path-forgotten
    -30.8 2.8 sign-flipped
    -30.8 -14 path-forgotten
    -30.8 -120.8 sign-flipped another-target
    -30.8 42.8 path-forgotten
    -30.8 -28.4 factor-forgotten another-unit
    -30.8 -15.6 sign-flipped
    -30.8 -23.2 path-forgotten
    -30.8 -30.9 factor-forgotten
    -30.8 -69.2 sign-flipped
    -30.8 -50 path-forgotten
    -30.8 -33 factor-forgotten
    -30.8 -48.4 sign-flipped
    -30.8 -39.6 path-forgotten
    -30.8 -37.2 another-weight sign-flipped
    -30.8 -20.8 sign-flipped
    -30.8 -22.4 factor-forgotten
    -30.8 -35.6 another-unit sign-flipped
    -30.8 -40.8 sign-flipped another-target
    -30.8 -20 factor-forgotten
    -30.8 33.6 another-input factor-forgotten
    -30.8 -19.6 factor-forgotten
    -30.8 6 another-input factor-forgotten
    -30.8 -32.4 sign-flipped another-input
    -30.8 -27 another-input factor-forgotten
    -30.8 -70.8 factor-forgotten
    -30.8 26.8 factor-forgotten
    -30.8 -43.6 sign-flipped
    -30.8 -48.8 sign-flipped
    -30.8 -40.4 factor-forgotten
    -30.8 -58 factor-forgotten
    -30.8 -45.2 factor-forgotten
    -30.8 -35.2 factor-forgotten
    -30.8 -41.6 factor-forgotten
    -30.8 -28.3 factor-forgotten
    -30.8 -36 sign-flipped
    -30.8 -26.8 factor-forgotten
    26.8 -26.8 sign-flipped
    26.8 19 path-forgotten
    26.8 22.9 factor-forgotten
    26.8 -18.8 kernel-rotated
    26.8 2.68 mean-for-sum
    26.8 21.8 another-weight factor-forgotten
    26.8 21.6 another-input factor-forgotten
    26.8 14.8 another-target sign-flipped
    26.8 36.4 sign-flipped
    26.8 31.6 path-forgotten
    26.8 13 factor-forgotten
    26.8 31.8 another-weight path-forgotten
    26.8 25.6 path-forgotten another-input
    26.8 23.6 another-weight factor-forgotten
    26.8 30.4 another-input factor-forgotten
    26.8 42.8 another-target sign-flipped
    26.8 38 path-forgotten
    26.8 29.2 factor-forgotten another-weight
    26.8 -23.2 sign-flipped another-target
    26.8 1.8 path-forgotten
    26.8 26.2 another-input factor-forgotten
    26.8 63.6 path-forgotten
    26.8 34.4 sign-flipped
    26.8 30.6 path-forgotten
    26.8 32.4 another-input factor-forgotten
    26.8 36.8 another-target sign-flipped
    26.8 -11.6 sign-flipped
    26.8 7.6 path-forgotten
    26.8 13.6 factor-forgotten
    26.8 -43.6 sign-flipped
    26.8 -8.4 path-forgotten
    26.8 50.8 another-target sign-flipped
    26.8 34 factor-forgotten
    26.8 34.8 another-target sign-flipped
    26.8 -37.2 sign-flipped
    26.8 14.3 factor-forgotten
    26.8 -8.2 factor-forgotten
    26.8 -5.2 sign-flipped another-target
    26.8 17.2 another-input factor-forgotten
    26.8 45.2 factor-forgotten
    26.8 0.4 another-input factor-forgotten
    26.8 -13.2 another-target sign-flipped
    26.8 55.6 factor-forgotten
    26.8 54.4 factor-forgotten
    26.8 106.8 sign-flipped
    26.8 28.7 factor-forgotten
    26.8 28.6 factor-forgotten
    26.8 -0.4 factor-forgotten
    26.8 12.4 factor-forgotten
    26.8 38.8 sign-flipped
    26.8 9.2 factor-forgotten
    26.8 -16.4 factor-forgotten
    26.8 29.3 factor-forgotten
    0.6 -0.6 sign-flipped another-weight
    0.6 -0.7 factor-forgotten
    0.6 0.06 mean-for-sum
    0.6 3 sign-flipped
    0.6 1.8 path-forgotten
    0.6 6.2 path-forgotten
    0.6 -4.4 another-target path-forgotten
    0.6 -9.4 sign-flipped another-target
    0.6 0.5 factor-forgotten
    0.6 9.8 path-forgotten
    0.6 -1.6 factor-forgotten
    0.6 8.2 sign-flipped
    0.6 4.4 path-forgotten
    0.6 3.4 factor-forgotten
    0.6 -9 sign-flipped
    0.6 -4.2 path-forgotten
    0.6 4.2 factor-forgotten
    0.6 -8.2 path-forgotten
    0.6 -1.9 factor-forgotten
    0.6 2.6 sign-flipped
    0.6 5.2 factor-forgotten
    0.6 7.8 factor-forgotten
    0.6 2.4 another-weight factor-forgotten
    0.6 -1 sign-flipped
    0.6 2.5 factor-forgotten
    0.6 -1.8 factor-forgotten sign-flipped
    0.6 -6.2 factor-forgotten
    0.6 -10.2 factor-forgotten
    0.6 1.1 factor-forgotten
    -4.78700761 4.78700761 sign-flipped
    -4.78700761 -3.01159132 derivative-forgotten
    -4.78700761 -4.01159132 activation-for-derivative factor-forgotten
    -4.78700761 -4.81990303 derivative-at-activation
    -4.78700761 -5.36145013 path-forgotten
    -4.78700761 -5.60590844 factor-forgotten
    -4.78700761 3.64291127 kernel-rotated
    -4.78700761 -6.01160092 exponent-sign-lost sign-flipped
    -4.78700761 -5.22102288 slope-twice
    -4.78700761 -0.478700761 mean-for-sum
    -4.78700761 -2.37913357 sign-flipped
    -4.78700761 -8.59403073 derivative-forgotten
    -4.78700761 -6.58307059 activation-for-derivative factor-forgotten
    -4.78700761 -4.72993721 derivative-at-activation
    -4.78700761 -3.58307059 path-forgotten
    -4.78700761 -4.36145013 factor-forgotten
    -4.78700761 -4.98569527 activation-forgotten another-activation
    -4.78700761 -4.98438293 exponent-sign-lost sign-flipped
    -4.78700761 -3.8723294 slope-twice
    -4.78700761 -6.07832022 sign-flipped
    -4.78700761 -2.61054512 derivative-forgotten
    -4.78700761 -3.61054512 activation-for-derivative factor-forgotten
    -4.78700761 -4.79584056 derivative-at-activation
    -4.78700761 -5.43266392 path-forgotten
    -4.78700761 -5.58175825 activation-forgotten another-activation
    -4.78700761 -5.28494793 slope-twice
    -4.78700761 -8.0860116 sign-flipped
    -4.78700761 0.227698671 derivative-forgotten
    -4.78700761 -2.77230133 activation-for-derivative factor-forgotten
    -4.78700761 -4.8902935 derivative-at-activation
    -4.78700761 -6.4365096 path-forgotten
    -4.78700761 -5.63696599 activation-forgotten another-activation
    -4.78700761 -4.88692436 exponent-sign-lost sign-flipped
    -4.78700761 -6.02823052 slope-twice
    -4.78700761 2.00872443 sign-flipped
    -4.78700761 -15.8479175 derivative-forgotten
    -4.78700761 -10.3891416 activation-for-derivative factor-forgotten
    -4.78700761 -4.67513109 derivative-at-activation
    -4.78700761 -1.38914159 path-forgotten
    -4.78700761 -4.30385283 factor-forgotten
    -4.78700761 -6.37650889 activation-forgotten another-activation
    -4.78700761 -6.36601017 exponent-sign-lost sign-flipped
    -4.78700761 -2.18765272 slope-twice
    -4.78700761 1.63398983 sign-flipped
    -4.78700761 -14.9390693 derivative-forgotten
    -4.78700761 -4.63481988 derivative-at-activation
    -4.78700761 -1.57650889 path-forgotten
    -4.78700761 -5.59403073 factor-forgotten
    -4.78700761 -6.99127557 exponent-sign-lost sign-flipped
    -4.78700761 -2.34786571 slope-twice
    -4.78700761 -2.88692436 sign-flipped
    -4.78700761 -7.64664082 derivative-forgotten
    -4.78700761 -5.83696599 activation-for-derivative factor-forgotten
    -4.78700761 -4.72666298 derivative-at-activation
    -4.78700761 -3.83696599 path-forgotten
    -4.78700761 -5.8365096 activation-forgotten another-activation
    -4.78700761 -5.0860116 exponent-sign-lost sign-flipped
    -4.78700761 -4.0738836 slope-twice
    -4.78700761 2.78554054 derivative-forgotten
    -4.78700761 -1.21445946 activation-for-derivative factor-forgotten
    -4.78700761 -4.90052632 derivative-at-activation
    -4.78700761 -7.18175825 path-forgotten
    -4.78700761 -3.98438293 factor-forgotten
    -4.78700761 -4.83266392 activation-forgotten another-activation
    -4.78700761 -5.07832022 exponent-sign-lost sign-flipped
    -4.78700761 -6.60639368 slope-twice
    -4.78700761 -5.98438293 sign-flipped
    -4.78700761 -2.89387057 derivative-forgotten
    -4.78700761 -3.89387057 activation-for-derivative factor-forgotten
    -4.78700761 -4.81538729 derivative-at-activation
    -4.78700761 -5.38569527 path-forgotten
    -4.78700761 -5.66144816 factor-forgotten
    -4.78700761 -5.38307059 activation-forgotten another-activation
    -4.78700761 -5.37913357 exponent-sign-lost sign-flipped
    -4.78700761 -5.24185413 slope-twice
    -4.78700761 -2.89930427 another-input path-forgotten
    -4.78700761 -1.01160092 sign-flipped
    -4.78700761 -10.9319576 derivative-forgotten
    -4.78700761 -7.89930427 activation-for-derivative factor-forgotten
    -4.78700761 -4.72485399 derivative-at-activation
    -4.78700761 -4.43266392 factor-forgotten
    -4.78700761 -5.06145013 activation-forgotten another-activation
    -4.78700761 -4.93589265 exponent-sign-lost sign-flipped
    -4.78700761 -3.34292156 slope-twice
    -4.78700761 -3.27684494 another-input factor-forgotten
    -4.78700761 -20.3793152 derivative-forgotten
    -4.78700761 -12.7046906 activation-for-derivative
    -4.78700761 -4.63028736 derivative-at-activation
    -4.78700761 -1.12403363 slope-twice
    -4.78700761 -1.97782123 another-input factor-forgotten
    -4.78700761 -3.18175825 another-input factor-forgotten
    -4.78700761 -7.17905932 factor-forgotten
    -4.78700761 -3.4365096 factor-forgotten
    -4.78700761 -4.3119868 another-input factor-forgotten
    -4.78700761 -5.88667561 factor-forgotten
    -4.78700761 -3.504175 factor-forgotten
    -4.78700761 -6.84791753 factor-forgotten
    -4.78700761 -1.76668226 factor-forgotten
    -4.78700761 -3.49859486 factor-forgotten
    -4.78700761 -6.93906926 factor-forgotten
    -4.78700761 -4.33571807 factor-forgotten
    -4.78700761 -5.64664082 factor-forgotten
    -4.78700761 -8.14280123 factor-forgotten
    -4.78700761 -5.93589265 sign-flipped
    -4.78700761 -5.62595602 factor-forgotten
    -4.78700761 -4.38569527 factor-forgotten
    -4.78700761 -4.07432283 factor-forgotten
    -4.78700761 -5.93195757 factor-forgotten
    4.02550844 -4.02550844 sign-flipped
    4.02550844 9.35175732 derivative-forgotten
    4.02550844 6.35175732 activation-for-derivative factor-forgotten
    4.02550844 3.92682218 derivative-at-activation
    4.02550844 2.30218089 path-forgotten
    4.02550844 1.56880596 factor-forgotten
    4.02550844 -3.45335067 kernel-rotated
    4.02550844 2.72346264 slope-twice
    4.02550844 0.402550844 mean-for-sum
    4.02550844 2.87662341 another-input factor-forgotten
    4.02550844 1.02550844 another-target sign-flipped
    4.02550844 7.23600716 sign-flipped
    4.02550844 -1.05052238 derivative-forgotten
    4.02550844 4.10160231 derivative-at-activation
    4.02550844 5.6307578 path-forgotten factor-forgotten
    4.02550844 5.30218089 factor-forgotten
    4.02550844 3.2307578 activation-forgotten another-activation
    4.02550844 5.2450794 slope-twice
    4.02550844 -3.72236723 sign-flipped
    4.02550844 17.0842834 derivative-forgotten
    4.02550844 11.0842834 activation-for-derivative factor-forgotten
    4.02550844 3.97251076 derivative-at-activation
    4.02550844 0.151570606 path-forgotten
    4.02550844 1.03786653 slope-twice
    4.02550844 5.22944546 another-input factor-forgotten
    4.02550844 1.82617245 sign-flipped
    4.02550844 7.36864597 derivative-forgotten
    4.02550844 5.36864597 activation-for-derivative factor-forgotten
    4.02550844 3.95665118 derivative-at-activation
    4.02550844 2.92584045 path-forgotten
    4.02550844 3.60052926 activation-forgotten another-activation
    4.02550844 3.1980265 slope-twice
    4.02550844 0.797226913 another-input factor-forgotten
    4.02550844 7.80091513 sign-flipped
    4.02550844 -2.11944151 derivative-forgotten
    4.02550844 0.913211788 activation-for-derivative factor-forgotten
    4.02550844 4.08766207 derivative-at-activation
    4.02550844 5.91321179 path-forgotten
    4.02550844 4.66971482 factor-forgotten
    4.02550844 5.46959449 slope-twice
    4.02550844 -1.97449156 another-target sign-flipped
    4.02550844 2.94947762 factor-forgotten
    4.02550844 2.02550844 another-target sign-flipped
    4.02550844 4.97555007 sign-flipped
    4.02550844 2.59569184 derivative-forgotten
    4.02550844 3.50052926 activation-for-derivative factor-forgotten
    4.02550844 4.05568076 derivative-at-activation
    4.02550844 4.50052926 path-forgotten
    4.02550844 3.32584045 activation-forgotten another-activation
    4.02550844 4.38207045 slope-twice
    4.02550844 3.47567445 another-input factor-forgotten
    4.02550844 -0.763992837 sign-flipped
    4.02550844 11.5980566 derivative-forgotten
    4.02550844 7.59805659 activation-for-derivative factor-forgotten
    4.02550844 3.91198974 derivative-at-activation
    4.02550844 3.75157061 activation-forgotten another-activation
    4.02550844 2.20612238 slope-twice
    4.02550844 -1.22113484 factor-forgotten
    4.02550844 9.02550844 another-target sign-flipped
    4.02550844 6.15157061 factor-forgotten
    4.02550844 3.20218089 activation-forgotten another-activation
    4.02550844 17.0269879 derivative-forgotten
    4.02550844 10.3596923 activation-for-derivative
    4.02550844 3.88459711 derivative-at-activation
    4.02550844 0.953442659 slope-twice
    4.02550844 5.02550844 another-target sign-flipped
    4.02550844 0.0255084437 sign-flipped another-target
    4.02550844 2.4308073 factor-forgotten
    4.02550844 4.92584045 factor-forgotten
    4.02550844 2.22944546 another-input factor-forgotten
    4.02550844 4.73819323 factor-forgotten
    4.02550844 2.88055849 factor-forgotten
    4.02550844 5.53567112 another-input factor-forgotten
    4.02550844 4.25115322 factor-forgotten
    4.02550844 3.59569184 factor-forgotten
    4.02550844 0.66971482 factor-forgotten
    0.934581311 -0.934581311 sign-flipped
    0.934581311 2.7099976 derivative-forgotten
    0.934581311 1.7099976 activation-for-derivative factor-forgotten
    0.934581311 0.901685889 derivative-at-activation
    0.934581311 0.360138794 path-forgotten
    0.934581311 0.115680482 factor-forgotten
    0.934581311 0.895727568 kernel-rotated
    0.934581311 0.689662648 exponent-sign-lost sign-flipped
    0.934581311 0.500566042 slope-twice
    0.934581311 0.0934581311 mean-for-sum
    0.934581311 1.73720599 sign-flipped
    0.934581311 -0.334426395 derivative-forgotten
    0.934581311 0.953604777 derivative-at-activation
    0.934581311 1.33589365 path-forgotten factor-forgotten
    0.934581311 1.36013879 factor-forgotten
    0.934581311 0.735893651 activation-forgotten another-activation
    0.934581311 0.73720599 exponent-sign-lost sign-flipped
    0.934581311 1.23947405 slope-twice
    0.934581311 -0.356731302 sign-flipped
    0.934581311 3.1110438 derivative-forgotten
    0.934581311 2.1110438 activation-for-derivative factor-forgotten
    0.934581311 0.925748363 derivative-at-activation
    0.934581311 0.288925004 path-forgotten
    0.934581311 0.436640992 slope-twice
    0.934581311 -0.165086684 sign-flipped
    0.934581311 2.60615007 derivative-forgotten
    0.934581311 1.60615007 activation-for-derivative factor-forgotten
    0.934581311 0.900152681 derivative-at-activation
    0.934581311 0.384747313 path-forgotten
    0.934581311 1.0956329 factor-forgotten
    0.934581311 0.509602123 activation-forgotten another-activation
    0.934581311 0.884622936 exponent-sign-lost sign-flipped
    0.934581311 0.52084034 slope-twice
    0.934581311 1.68966265 sign-flipped
    0.934581311 -0.29440868 derivative-forgotten
    0.934581311 0.312121979 activation-for-derivative factor-forgotten
    0.934581311 0.947012035 derivative-at-activation
    0.934581311 1.31212198 path-forgotten
    0.934581311 0.665573605 factor-forgotten
    0.934581311 1.22339852 slope-twice
    0.934581311 1.88462294 sign-flipped
    0.934581311 -0.495235295 derivative-forgotten
    0.934581311 0.409602123 activation-for-derivative factor-forgotten
    0.934581311 0.964753625 derivative-at-activation
    0.934581311 1.40960212 path-forgotten
    0.934581311 0.060140764 factor-forgotten
    0.934581311 0.584747313 activation-forgotten another-activation
    0.934581311 0.834913316 exponent-sign-lost sign-flipped
    0.934581311 1.29114331 slope-twice
    0.934581311 -0.26279401 sign-flipped
    0.934581311 2.82771835 derivative-forgotten
    0.934581311 1.82771835 activation-for-derivative factor-forgotten
    0.934581311 0.906201634 derivative-at-activation
    0.934581311 1.288925 factor-forgotten
    0.934581311 0.888925004 activation-forgotten another-activation
    0.934581311 0.643268698 exponent-sign-lost sign-flipped
    0.934581311 0.479734794 slope-twice
    0.934581311 0.137230741 factor-forgotten
    0.934581311 0.660138794 activation-forgotten another-activation
    0.934581311 0.785696277 exponent-sign-lost sign-flipped
    0.934581311 3.91849093 derivative-forgotten
    0.934581311 2.37702976 activation-for-derivative
    0.934581311 0.894745654 derivative-at-activation
    0.934581311 1.38474731 factor-forgotten
    0.934581311 0.223173619 slope-twice
    0.934581311 1.07711827 factor-forgotten
    0.934581311 0.70559132 factor-forgotten
    0.934581311 1.16022608 factor-forgotten
    0.934581311 0.504764705 factor-forgotten
    0.934581311 0.0956329048 factor-forgotten
    -1.84828364 1.84828364 sign-flipped
    -1.84828364 -26.3649879 derivative-forgotten
    -1.84828364 -6.58177379 derivative-at-activation
    -1.84828364 -0.140207433 factor-forgotten
    -1.84828364 -1.90514825 bias-forgotten
    -1.84828364 -0.129571552 slope-twice
    -1.84828364 0.0586244615 sign-flipped
    -1.84828364 -24.3649879 factor-forgotten
    -1.84828364 -0.92414182 factor-forgotten
    -0.92414182 0.92414182 sign-flipped
    -0.92414182 -13.182494 derivative-forgotten
    -0.92414182 -3.2908869 derivative-at-activation
    -0.92414182 -0.0701037165 factor-forgotten
    -0.92414182 -0.952574127 bias-forgotten
    -0.92414182 -0.0647857762 slope-twice
    -0.92414182 -0.0293122308 sign-flipped
    -0.92414182 -12.182494 factor-forgotten
    -0.4476 -0.3524 sign-flipped
    -0.4476 -1.352 rate-forgotten
    0.4973 0.7027 sign-flipped
    0.4973 -1.454 rate-forgotten
    0.1504 0.0496 sign-flipped
    0.1504 1.108 rate-forgotten
    0 -0.072 factor-forgotten
    0 -0.112 factor-forgotten
    0 -0.018 factor-forgotten
    0 0.144 factor-forgotten
    -0.0735305288 0.0735305288 sign-flipped
    -0.0735305288 -0.208573956 derivative-forgotten
    -0.0735305288 -0.129435865 activation-for-derivative factor-forgotten
    -0.0735305288 -0.0708233783 derivative-at-activation
    -0.0735305288 -0.0293333998 path-forgotten
    -0.0735305288 0.09395658 factor-forgotten
    -0.0735305288 -0.147061058 half-dropped denominator-dropped
    -0.0735305288 -0.0367652644 half-kept
    -0.0735305288 -0.0402315261 slope-twice
    -0.0735305288 -0.0245101763 mean-for-sum
    -0.0735305288 0.0933380493 weights-transposed
    -0.0735305288 -0.0141521945 sign-flipped
    -0.0735305288 -0.190181134 derivative-forgotten
    -0.0735305288 -0.148777995 activation-for-derivative factor-forgotten
    -0.0735305288 -0.0760988689 derivative-at-activation
    -0.0735305288 -0.0438413617 path-forgotten
    -0.0735305288 -0.108471491 factor-forgotten
    -0.0735305288 -0.04986465 slope-twice
    -0.0735305288 -0.0742420636 sign-flipped
    -0.0735305288 -0.0724098384 derivative-forgotten
    -0.0735305288 -0.0732884467 activation-for-derivative factor-forgotten
    -0.0735305288 -0.0735319079 derivative-at-activation
    -0.0735305288 -0.0738862962 path-forgotten
    -0.0735305288 -0.0738005705 slope-twice
    -0.0735305288 -0.32410387 derivative-forgotten
    -0.0735305288 -0.204441249 activation-for-derivative
    -0.0735305288 -0.0733930973 derivative-at-activation
    -0.0735305288 0.0590608583 factor-forgotten
    -0.0735305288 -0.0168356889 slope-twice
    -0.0735305288 -0.206144018 factor-forgotten
    -0.0735305288 0.0148637293 sign-flipped
    -0.0735305288 -0.0852444999 factor-forgotten
    -0.0735305288 -0.0809528206 factor-forgotten
    -0.0735305288 -0.146174321 factor-forgotten
    -0.0735305288 -0.073007688 factor-forgotten
    -0.0735305288 -0.0727004049 factor-forgotten
    0.0537421541 -0.0537421541 sign-flipped
    0.0537421541 0.242802952 derivative-forgotten
    0.0537421541 0.132009624 activation-for-derivative factor-forgotten
    0.0537421541 0.0499521433 derivative-at-activation
    0.0537421541 -0.00813382659 path-forgotten
    0.0537421541 -0.180739798 factor-forgotten
    0.0537421541 0.107484308 half-dropped denominator-dropped
    0.0537421541 0.026871077 half-kept
    0.0537421541 0.00712355022 slope-twice
    0.0537421541 0.0179140514 mean-for-sum
    0.0537421541 0.0806688884 weights-transposed
    0.0537421541 0.0685867377 sign-flipped
    0.0537421541 0.0245795029 derivative-forgotten
    0.0537421541 0.0349302874 activation-for-derivative factor-forgotten
    0.0537421541 0.0531000691 derivative-at-activation
    0.0537421541 0.0611644459 path-forgotten
    0.0537421541 0.102659501 factor-forgotten
    0.0537421541 0.0596586238 slope-twice
    0.0537421541 0.0551652237 sign-flipped
    0.0537421541 0.0515007733 derivative-forgotten
    0.0537421541 0.0532579898 activation-for-derivative factor-forgotten
    0.0537421541 0.0537449121 derivative-at-activation
    0.0537421541 0.0544536889 path-forgotten
    0.0537421541 0.0542822374 slope-twice
    0.0537421541 0.21139892 derivative-forgotten
    0.0537421541 0.112713594 activation-for-derivative
    0.0537421541 0.0493128163 derivative-at-activation
    0.0537421541 0.0802604315 factor-forgotten
    0.0537421541 0.0135801032 slope-twice
    0.0537421541 0.0205887817 factor-forgotten
    0.0537421541 0.0508136613 factor-forgotten
    0.0537421541 0.0240529869 factor-forgotten
    0.0537421541 0.199029739 factor-forgotten
    0.0537421541 0.0526964724 factor-forgotten
    0.0537421541 0.0556395802 factor-forgotten
    0.215015713 0.0366728126 sign-flipped
    0.215015713 0.107507857 mean-for-sum
    0.215015713 0.170429988 weights-transposed another-weight
    0.1284819 0.0393104501 sign-flipped
    0.1284819 0.0642409502 mean-for-sum
    0.0865338127 -0.0026376375 sign-flipped
    0.0865338127 0.0432669064 mean-for-sum
    0.0865338127 0.1284819 weights-transposed another-weight
    -1.05 -0.65 sign-flipped
    -1.05 2.55 weights-transposed
    -0.45 1.15 sign-flipped
    -0.45 1.2 weights-transposed
    -0.6 -1.8 denominator-dropped
    -0.3 -0.9 denominator-dropped
    0.435 -0.015 sign-flipped
    0.435 0.216 denominator-dropped
    0.435 0.2175 mean-for-sum
    0.2525 0.0275 sign-flipped
    0.2525 0.129 denominator-dropped
    0.2525 0.12625 mean-for-sum
    0.1825 -0.0425 sign-flipped
    0.1825 0.087 denominator-dropped
    0.1825 0.09125 mean-for-sum
    0.45 1.1 denominator-dropped
    0.45 -0.55 sign-flipped
    1.05 2.55 sign-flipped
    0.809998434 0.740774899 sign-flipped another-bias
    0.809998434 0.794129628 bias-forgotten
    0.809998434 0.487502604 weights-transposed another-input
    0.809998434 0.365864409 sign-flipped
    0.809998434 0.777299861 sign-flipped
    0.645656306 0.689974481 sign-flipped
    0.645656306 0.141851065 sign-flipped
    0.560741208 0.708854482 sign-flipped
    0.560741208 0.244170751 activation-forgotten another-activation
    0.560741208 0.544780966 weights-transposed
    0.71677589 0.473892426 sign-flipped
    0.71677589 0.663409353 bias-forgotten another-bias
    0.71677589 0.928524732 activation-forgotten another-activation
    0.71677589 0.509673212 weights-transposed
    0.71677589 0.605521333 sign-flipped
    0.403163224 0.314385419 sign-flipped
    0.403163224 0.427440352 bias-forgotten
    0.403163224 -0.392302169 activation-forgotten
    0.403163224 0.655451707 weights-transposed
    0.403163224 0.452072065 sign-flipped
    0.815666825 0.725266187 sign-flipped
    0.815666825 0.728546602 bias-forgotten
    0.815666825 1.48726111 activation-forgotten another-activation
    0.815666825 0.803175578 weights-transposed
    0.815666825 0.619461009 sign-flipped
    -1.75 -0.875 half-kept
    1.56660563 -1.56660563 sign-flipped
    1.56660563 3.13321126 half-dropped denominator-dropped
    1.56660563 0.783302816 half-kept mean-for-sum
    -0.409918631 0.409918631 sign-flipped
    -0.409918631 -0.819837262 half-dropped denominator-dropped
    -0.409918631 -0.204959316 half-kept mean-for-sum
    0.479640452 -0.479640452 sign-flipped
    0.479640452 1.97652426 derivative-forgotten
    0.479640452 0.819025465 activation-for-derivative
    0.479640452 0.473512092 derivative-at-activation
    0.479640452 0.380166056 path-forgotten
    0.479640452 0.137497417 factor-forgotten
    0.479640452 0.959280904 half-dropped denominator-dropped
    0.479640452 0.239820226 half-kept mean-for-sum
    0.479640452 0.116393696 slope-twice
    0.479640452 0.0994743962 path-forgotten
    0.479640452 0.620223986 factor-forgotten
    0.479640452 0.550026757 factor-forgotten
    0.479640452 0.342143035 factor-forgotten
    0.479640452 1.01691526 factor-forgotten
    0.479640452 0.74863916 factor-forgotten
    0.0777374395 -0.0777374395 sign-flipped
    0.0777374395 0.373384184 derivative-forgotten
    0.0777374395 0.263033476 activation-for-derivative
    0.0777374395 0.0826596695 derivative-at-activation
    0.0777374395 0.163081238 path-forgotten
    0.0777374395 0.371278165 factor-forgotten
    0.0777374395 0.155474879 half-dropped denominator-dropped
    0.0777374395 0.0388687198 half-kept mean-for-sum
    0.0777374395 0.016184696 slope-twice
    0.0777374395 0.368834376 weights-transposed
    0.0777374395 -0.248425037 sign-flipped
    0.0777374395 -0.085343799 path-forgotten
    0.0777374395 0.0419330665 factor-forgotten
    0.0777374395 -0.12568922 factor-forgotten
    0.0777374395 0.0187546641 factor-forgotten
    0.0777374395 0.146155082 factor-forgotten
    0.0777374395 0.466460136 factor-forgotten
    0.0751791832 -0.0751791832 sign-flipped
    0.0751791832 0.317557666 derivative-forgotten
    0.0751791832 0.195343732 activation-for-derivative
    0.0751791832 0.0723285879 derivative-at-activation
    0.0751791832 0.0953836304 path-forgotten
    0.0751791832 0.144672552 factor-forgotten
    0.0751791832 -0.0583075828 kernel-rotated matrix-transposed
    0.0751791832 0.150358366 half-dropped denominator-dropped
    0.0751791832 0.0375895916 half-kept mean-for-sum
    0.0751791832 0.0177980575 slope-twice
    0.0751791832 0.00909219282 weights-transposed
    0.0751791832 -0.0920383269 sign-flipped
    0.0751791832 0.145171135 derivative-forgotten
    0.0751791832 0.119046506 activation-for-derivative
    0.0751791832 0.0763444809 derivative-at-activation
    0.0751791832 0.0634043078 path-forgotten
    0.0751791832 0.060607074 slope-twice
    0.0751791832 -0.014822025 sign-flipped another-weight
    0.0751791832 0.25236669 derivative-forgotten
    0.0751791832 0.115352498 activation-for-derivative
    0.0751791832 0.0744537636 derivative-at-activation
    0.0751791832 0.0365710322 path-forgotten
    0.0751791832 0.0667027903 factor-forgotten
    0.0751791832 0.0321813321 slope-twice
    0.0751791832 1.36164632 derivative-forgotten
    0.0751791832 0.413712847 activation-for-derivative
    0.0751791832 0.072751787 derivative-at-activation
    0.0751791832 0.0301785791 path-forgotten
    0.0751791832 0.0270195832 factor-forgotten
    0.0751791832 0.00416883966 slope-twice
    0.0751791832 -0.0383717756 sign-flipped
    0.0751791832 0.0625385678 factor-forgotten
    0.0751791832 0.042884894 factor-forgotten
    0.0751791832 0.0346793989 factor-forgotten
    0.0751791832 0.0918201847 factor-forgotten
    0.0751791832 0.0835108745 factor-forgotten
    0.0751791832 0.0869540585 factor-forgotten
    0.0751791832 0.0825459608 factor-forgotten
    0.0751791832 0.0939998529 factor-forgotten
    0.0751791832 0.0612154929 factor-forgotten
    0.0751791832 0.113787334 factor-forgotten another-weight
    0.0751791832 0.091376501 factor-forgotten
    0.0751791832 0.167206106 factor-forgotten
    0.0751791832 0.0993338052 factor-forgotten
    0.0751791832 0.136889498 factor-forgotten
    0.0751791832 0.058903488 factor-forgotten
    0.0751791832 0.138776894 factor-forgotten
    0.0751791832 0.107020806 factor-forgotten
    0.0751791832 0.120179787 factor-forgotten
    0.0751791832 0.10333315 factor-forgotten
    0.0751791832 0.147107037 factor-forgotten
    -0.074653934 0.074653934 sign-flipped
    -0.074653934 -0.401903012 derivative-forgotten
    -0.074653934 -0.302823322 activation-for-derivative
    -0.074653934 -0.0874634818 derivative-at-activation
    -0.074653934 -0.0588012279 path-forgotten
    -0.074653934 -0.020128416 factor-forgotten
    -0.074653934 -0.137815281 kernel-rotated matrix-transposed
    -0.074653934 -0.149307868 half-dropped denominator-dropped
    -0.074653934 -0.037326967 half-kept mean-for-sum
    -0.074653934 -0.0138670517 slope-twice
    -0.074653934 0.075645266 weights-transposed
    -0.074653934 0.00599356116 sign-flipped
    -0.074653934 -0.0197372205 derivative-forgotten
    -0.074653934 -0.0402349881 activation-for-derivative
    -0.074653934 -0.0737396243 derivative-at-activation
    -0.074653934 -0.0561764537 path-forgotten
    -0.074653934 -0.086087425 slope-twice
    -0.074653934 -0.352701776 derivative-forgotten
    -0.074653934 -0.13769508 activation-for-derivative
    -0.074653934 -0.0735155843 derivative-at-activation
    -0.074653934 -0.104946456 path-forgotten
    -0.074653934 -0.0813046364 factor-forgotten
    -0.074653934 -0.00718044279 slope-twice
    -0.074653934 -1.60314008 derivative-forgotten
    -0.074653934 -0.418925303 activation-for-derivative
    -0.074653934 -0.0850586153 derivative-at-activation
    -0.074653934 -0.00403766401 path-forgotten
    -0.074653934 -0.112440664 factor-forgotten
    -0.074653934 -0.00345755901 slope-twice
    -0.074653934 -0.0798407248 factor-forgotten
    -0.074653934 -0.12310553 factor-forgotten
    -0.074653934 -0.0111004827 factor-forgotten
    -0.074653934 -0.100767483 factor-forgotten
    -0.074653934 -0.0877282689 factor-forgotten
    -0.074653934 -0.0806995154 factor-forgotten
    -0.074653934 -0.131127788 factor-forgotten
    -0.074653934 -0.0856100505 factor-forgotten
    -0.074653934 -0.0443614116 factor-forgotten another-weight
    -0.074653934 -0.0619452805 factor-forgotten
    -0.074653934 -0.00244825847 factor-forgotten
    -0.074653934 -0.0647426309 factor-forgotten
    -0.074653934 0.0179309564 factor-forgotten
    -0.074653934 -0.049113635 factor-forgotten
    -0.074653934 -0.174453331 factor-forgotten
    -0.074653934 -0.124620745 factor-forgotten
    -0.074653934 -0.0977586214 factor-forgotten
    -0.074653934 -0.290482762 factor-forgotten
    0.0294589788 -0.0294589788 sign-flipped
    0.0294589788 0.149833117 derivative-forgotten
    0.0294589788 0.109536786 activation-for-derivative
    0.0294589788 0.0328676719 derivative-at-activation
    0.0294589788 0.0263421476 path-forgotten
    0.0294589788 0.0187386113 factor-forgotten
    0.0294589788 0.0221200517 matrix-transposed another-weight
    0.0294589788 0.0156321622 kernel-rotated matrix-transposed
    0.0294589788 0.0589179576 half-dropped denominator-dropped
    0.0294589788 0.0147294894 half-kept mean-for-sum
    0.0294589788 0.00579198677 slope-twice
    0.0294589788 -0.0139789452 weights-transposed
    0.0294589788 -0.019274239 sign-flipped
    0.0294589788 0.0938000527 derivative-forgotten
    0.0294589788 0.0743198033 activation-for-derivative
    0.0294589788 0.0319774888 derivative-at-activation
    0.0294589788 0.0334314142 path-forgotten
    0.0294589788 0.0175075524 slope-twice
    0.0294589788 -0.0160043354 sign-flipped another-weight
    0.0294589788 0.0771134808 derivative-forgotten
    0.0294589788 0.053084763 activation-for-derivative
    0.0294589788 0.0288985178 derivative-at-activation
    0.0294589788 0.0258260857 path-forgotten
    0.0294589788 0.0307665863 factor-forgotten
    0.0294589788 -0.0128115857 matrix-transposed
    0.0294589788 0.0181771648 slope-twice
    0.0294589788 0.0175630306 sign-flipped another-weight
    0.0294589788 0.0324229505 derivative-forgotten
    0.0294589788 0.0313166425 activation-for-derivative
    0.0294589788 0.0295083261 derivative-at-activation
    0.0294589788 0.0271438978 path-forgotten
    0.0294589788 0.0368883008 factor-forgotten
    0.0294589788 0.028841889 slope-twice
    0.0294589788 0.0071335053 sign-flipped
    0.0294589788 0.118963681 derivative-forgotten
    0.0294589788 0.0497521734 activation-for-derivative
    0.0294589788 0.0290925395 derivative-at-activation
    0.0294589788 0.0354148502 path-forgotten
    0.0294589788 0.00773899464 slope-twice
    0.0294589788 0.0222222033 sign-flipped another-weight
    0.0294589788 2.96478639 derivative-forgotten
    0.0294589788 0.608707263 activation-for-derivative
    0.0294589788 0.034617584 derivative-at-activation
    0.0294589788 0.0218681556 path-forgotten
    0.0294589788 0.0304787638 factor-forgotten
    0.0294589788 0.000294807991 slope-twice
    0.0294589788 0.0155749775 path-forgotten
    0.0294589788 0.0389851408 factor-forgotten
    0.0294589788 0.000103270243 sign-flipped another-weight
    0.0294589788 0.0206113231 path-forgotten
    0.0294589788 0.0232253164 factor-forgotten
    0.0294589788 0.0306055969 factor-forgotten
    0.0294589788 0.0379314044 factor-forgotten
    0.0294589788 0.0431222044 factor-forgotten
    0.0294589788 0.0277924188 factor-forgotten
    0.0294589788 0.0199902268 factor-forgotten
    0.0294589788 0.026973683 factor-forgotten
    0.0294589788 0.0231095362 factor-forgotten
    0.0294589788 0.0279976015 factor-forgotten
    0.0294589788 0.0186607798 factor-forgotten
    0.0294589788 0.0169636119 factor-forgotten
    0.0294589788 0.0221931926 factor-forgotten
    0.0294589788 0.0345932141 factor-forgotten
    0.0294589788 0.0320295491 factor-forgotten
    0.0294589788 0.0306476122 factor-forgotten
    0.0294589788 0.0405624124 factor-forgotten
    0.0294589788 0.0307954455 factor-forgotten
    0.0294589788 0.0393342062 factor-forgotten
    0.0294589788 0.0214962379 factor-forgotten
    0.0294589788 0.0248288168 factor-forgotten
    0.0294589788 0.0327307983 factor-forgotten
    0.0294589788 0.0310970888 factor-forgotten
    0.0294589788 0.0317740598 factor-forgotten
    0.0294589788 0.0309073752 factor-forgotten
    0.0294589788 0.0331593471 factor-forgotten
    0.0294589788 0.0303106495 factor-forgotten
    0.0294589788 0.0357520214 factor-forgotten
    0.0294589788 0.0316130821 factor-forgotten
    0.0294589788 0.0235031074 factor-forgotten
    0.0294589788 0.0269603059 factor-forgotten
    0.0294589788 0.0152624814 factor-forgotten
    0.0294589788 0.0275102983 factor-forgotten
    0.0294589788 0.0112556845 factor-forgotten
    0.0294589788 0.0413707216 factor-forgotten
    0.0294589788 0.0272679362 factor-forgotten
    0.0294589788 0.0132692418 factor-forgotten
    0.0294589788 0.0267135507 factor-forgotten
    0.0294589788 0.037049802 factor-forgotten
    0.0294589788 0.0326435648 factor-forgotten
    0.0294589788 0.04755257 factor-forgotten
    0.0294589788 0.0342080658 factor-forgotten
    0.0294589788 0.041591963 factor-forgotten
    0.0294589788 0.0322514866 factor-forgotten
    0.0294589788 0.0500929756 factor-forgotten
    0.0294589788 0.0244374513 factor-forgotten
    0.0294589788 0.0490807312 factor-forgotten
    0.0294589788 0.0392830501 factor-forgotten
    0.0294589788 0.00169097609 factor-forgotten
    0.0294589788 0.034001636 factor-forgotten
    0.0294589788 0.071893502 factor-forgotten
    0.0294589788 0.0345666175 factor-forgotten
    0.0294589788 0.0671996075 factor-forgotten
    0.0294589788 0.0262589829 factor-forgotten
    0.0294589788 0.0419630478 factor-forgotten
    0.0294589788 0.0357194219 factor-forgotten
    0.0294589788 0.0383066346 factor-forgotten
    0.0294589788 0.0349943846 factor-forgotten
    0.0294589788 0.0436008531 factor-forgotten
    0.0294589788 0.0327138495 factor-forgotten
    0.0294589788 0.0535094007 factor-forgotten
    -0.0131022065 0.0131022065 sign-flipped
    -0.0131022065 -0.18689746 derivative-forgotten
    -0.0131022065 -0.172719759 activation-for-derivative
    -0.0131022065 -0.0380137372 derivative-at-activation
    -0.0131022065 -0.0108795393 path-forgotten
    -0.0131022065 -0.00545732362 factor-forgotten
    -0.0131022065 -0.0157373766 matrix-transposed another-weight
    -0.0131022065 -0.0172789376 kernel-rotated matrix-transposed
    -0.0131022065 -0.0262044131 half-dropped denominator-dropped
    -0.0131022065 -0.00655110327 half-kept mean-for-sum
    -0.0131022065 -0.000918513373 slope-twice
    -0.0131022065 0.00562171254 weights-transposed
    -0.0131022065 0.00406645622 sign-flipped
    -0.0131022065 -0.0589849598 derivative-forgotten
    -0.0131022065 -0.0450932507 activation-for-derivative
    -0.0131022065 -0.0148982003 derivative-at-activation
    -0.0131022065 -0.01381041 path-forgotten
    -0.0131022065 -0.0045794338 slope-twice
    -0.0131022065 0.00985435497 sign-flipped another-weight
    -0.0131022065 -0.0215980227 derivative-forgotten
    -0.0131022065 -0.0173141973 activation-for-derivative
    -0.0131022065 -0.0130022879 derivative-at-activation
    -0.0131022065 -0.0105115264 path-forgotten
    -0.0131022065 -0.0140346844 factor-forgotten
    -0.0131022065 0.0131711736 matrix-transposed
    -0.0131022065 -0.0110908914 slope-twice
    -0.0131022065 -0.00709538384 sign-flipped another-weight
    -0.0131022065 -0.00785582307 derivative-forgotten
    -0.0131022065 -0.00981404565 activation-for-derivative
    -0.0131022065 -0.0130148594 derivative-at-activation
    -0.0131022065 -0.0126894753 path-forgotten
    -0.0131022065 -0.0184001869 factor-forgotten
    -0.0131022065 -0.0141944874 slope-twice
    -0.0131022065 -0.00912203442 sign-flipped
    -0.0131022065 -0.0582973321 derivative-forgotten
    -0.0131022065 -0.0233491931 activation-for-derivative
    -0.0131022065 -0.0129171741 derivative-at-activation
    -0.0131022065 -0.0173494433 path-forgotten
    -0.0131022065 -0.00213476694 slope-twice
    -0.0131022065 -0.0118120385 sign-flipped another-weight
    -0.0131022065 -3.88710331 derivative-forgotten
    -0.0131022065 -0.965457455 activation-for-derivative
    -0.0131022065 -0.0419993689 derivative-at-activation
    -0.0131022065 -0.0117489191 path-forgotten
    -0.0131022065 -0.0138294332 factor-forgotten
    -0.0131022065 -4.42285084e-05 slope-twice
    -0.0131022065 -0.00320128058 path-forgotten
    -0.0131022065 -0.0198954804 factor-forgotten
    -0.0131022065 -0.0115248517 path-forgotten
    -0.0131022065 -0.0119908729 factor-forgotten
    -0.0131022065 -0.0132846542 factor-forgotten
    -0.0131022065 -0.0401798367 factor-forgotten
    -0.0131022065 -0.0155380782 factor-forgotten
    -0.0131022065 -0.0128050932 factor-forgotten
    -0.0131022065 -0.0114141231 factor-forgotten
    -0.0131022065 -0.0126591295 factor-forgotten
    -0.0131022065 -0.0119702317 factor-forgotten
    -0.0131022065 -0.0152268168 factor-forgotten
    -0.0131022065 -0.0130440737 factor-forgotten
    -0.0131022065 -0.00447452264 factor-forgotten
    -0.0131022065 -0.00419154025 factor-forgotten
    -0.0131022065 -0.00792084636 factor-forgotten
    -0.0131022065 -0.0167635201 factor-forgotten
    -0.0131022065 -0.0149353255 factor-forgotten
    -0.0131022065 -0.013949842 factor-forgotten
    -0.0131022065 -0.0210202607 factor-forgotten
    -0.0131022065 -0.0118068665 factor-forgotten
    -0.0131022065 -0.0133148625 factor-forgotten
    -0.0131022065 -0.0446631511 factor-forgotten
    -0.0131022065 -0.0116826138 factor-forgotten
    -0.0131022065 -0.012276744 factor-forgotten
    -0.0131022065 -0.0136855046 factor-forgotten
    -0.0131022065 -0.0133942478 factor-forgotten
    -0.0131022065 -0.0135149378 factor-forgotten
    -0.0131022065 -0.0133604258 factor-forgotten
    -0.0131022065 -0.013761906 factor-forgotten
    -0.0131022065 -0.0118640127 factor-forgotten
    -0.0131022065 -0.0131360856 factor-forgotten
    -0.0131022065 -0.0181303026 factor-forgotten
    -0.0131022065 -0.0146383355 factor-forgotten
    -0.0131022065 -0.00885496972 factor-forgotten
    -0.0131022065 -0.0113203588 factor-forgotten
    -0.0131022065 -0.00297843411 factor-forgotten
    -0.0131022065 -0.0117125682 factor-forgotten
    -0.0131022065 -0.000121116699 factor-forgotten
    -0.0131022065 -0.0152258249 factor-forgotten
    -0.0131022065 -0.0127535721 factor-forgotten
    -0.0131022065 0.0386397303 factor-forgotten
    -0.0131022065 -0.0126127532 factor-forgotten
    -0.0131022065 -0.014455494 factor-forgotten
    -0.0131022065 -0.0136699526 factor-forgotten
    -0.0131022065 -0.0163279212 factor-forgotten
    -0.0131022065 -0.0139488709 factor-forgotten
    -0.0131022065 -0.0152652677 factor-forgotten
    -0.0131022065 -0.00904234422 factor-forgotten
    -0.0131022065 -0.0132132911 factor-forgotten
    -0.0131022065 -0.0295886226 factor-forgotten
    -0.0131022065 -0.00952126677 factor-forgotten
    -0.0131022065 -0.0270948238 factor-forgotten
    -0.0131022065 -0.0201079248 factor-forgotten
    -0.0131022065 0.00669964538 factor-forgotten
    -0.0131022065 -0.0163416554 factor-forgotten
    -0.0131022065 -0.0433630125 factor-forgotten
    -0.0131022065 -0.00815174356 factor-forgotten
    -0.0131022065 -0.013914924 factor-forgotten
    -0.0131022065 -0.133720177 factor-forgotten
    -0.0131022065 -0.0125317132 factor-forgotten
    -0.0131022065 -0.0153314245 factor-forgotten
    -0.0131022065 -0.0142183146 factor-forgotten
    -0.0131022065 -0.0146795613 factor-forgotten
    -0.0131022065 -0.0140890554 factor-forgotten
    -0.0131022065 -0.0156234115 factor-forgotten
    -0.0131022065 -0.00837014215 factor-forgotten
    -0.0131022065 -0.0132316837 factor-forgotten
    -0.0131022065 -0.0323183218 factor-forgotten
    0.92414182 0.880797078 bias-forgotten
    0.92414182 0.817574476 another-bias sign-flipped
    0.731058579 0.880797078 sign-flipped another-bias
    0.731058579 0.0474258732 matrix-transposed another-weight
    0.731058579 0.817574476 bias-forgotten another-bias
    0.731058579 0.0293122308 weights-transposed
    0.753473631 0.929520188 sign-flipped another-weight
    0.753473631 0.814988249 matrix-transposed another-weight
    0.753473631 1.11722506 activation-forgotten another-activation
    0.753473631 0.548121401 weights-transposed another-weight
    0.615144123 0.270294388 sign-flipped another-weight
    0.615144123 0.501729183 matrix-transposed another-weight
    0.615144123 0.566844362 bias-forgotten another-bias
    0.615144123 0.468987669 activation-forgotten another-activation
    0.615144123 0.73645038 weights-transposed
    0.615144123 0.51724008 sign-flipped
    0.704458 0.797156739 bias-forgotten
    0.704458 0.868617754 activation-forgotten another-activation
    0.704458 0.835083355 weights-transposed
    0.704458 0.866298259 sign-flipped
    0.414376631 0.276668879 sign-flipped
    0.414376631 0.761522671 matrix-transposed another-weight
    0.414376631 0.390335645 bias-forgotten
    0.414376631 -0.34590157 activation-forgotten
    0.414376631 0.219493962 weights-transposed another-weight
    0.414376631 0.366815798 sign-flipped
    0.590081369 1.41883463 sign-flipped another-weight
    0.590081369 1.21164632 matrix-transposed another-weight
    0.590081369 0.290081369 bias-forgotten
    0.590081369 0.154959316 weights-transposed
    0.590081369 -0.0099186313 sign-flipped
    0.566605631 -0.262147631 sign-flipped another-weight
    0.566605631 -0.490081369 matrix-transposed another-weight
    0.566605631 0.766605631 bias-forgotten
    0.566605631 0.918834631 another-weight weights-transposed
    0.566605631 0.966605631 sign-flipped
    -0.762950433 0.762950433 sign-flipped
    -0.762950433 -1.52590087 half-dropped denominator-dropped
    -0.762950433 -0.381475216 half-kept
    0.271449281 -0.271449281 sign-flipped
    0.271449281 1.52590087 derivative-forgotten
    0.271449281 0.353208234 activation-for-derivative factor-forgotten
    0.271449281 0.37641057 derivative-at-activation
    0.271449281 0.542898563 half-dropped denominator-dropped
    0.271449281 0.135724641 half-kept
    0.271449281 0.0482893182 slope-twice
    0.271449281 -0.135724641 factor-forgotten
    0.271449281 1.17269263 factor-forgotten
    -0.268941421 0.268941421 sign-flipped
    -0.268941421 -0.537882842 half-dropped denominator-dropped
    -0.268941421 -0.13447071 half-kept
    -0.0528770927 0.0528770927 sign-flipped
    -0.0528770927 -0.268941421 derivative-forgotten
    -0.0528770927 -0.0589954914 derivative-at-activation
    -0.0528770927 -0.105754185 half-dropped denominator-dropped
    -0.0528770927 -0.0264385463 half-kept
    -0.0528770927 -0.0103962674 slope-twice activation-added
    -0.0528770927 -0.0723294879 factors-added factor-forgotten
    0.231475217 -1.2 activation-forgotten
    0.231475217 0.59868766 sign-flipped
    0.732099345 1.0053 activation-forgotten another-activation
    -0.0528770928 0.0528770928 sign-flipped
    -0.196611933 0.196611933 sign-flipped
    -0.196611933 0.731058579 factor-forgotten
    -0.176604117 0.176604117 sign-flipped
    -0.176604117 0.231475217 factor-forgotten
    -0.176604117 -0.762950433 factor-forgotten
    -1.95584897 -2.04415103 sign-flipped
    -1.95584897 -1.91169794 half-dropped denominator-dropped
    -1.95584897 -1.97792449 half-kept
    -1.95584897 -1.82339588 rate-forgotten
    -1.95584897 -1.80926239 factor-forgotten
    -1.95584897 -2.22888513 activation-forgotten
    -1.95584897 -1.8375 sign-flipped
    -1.95584897 -1.77588497 sign-flipped
    0.36606884 0.366817888 updated-weights-early
    0.36606884 0.43393116 sign-flipped
    0.36606884 0.209262392 derivative-forgotten
    0.36606884 0.355848971 activation-for-derivative factor-forgotten
    0.36606884 0.352948679 derivative-at-activation
    0.36606884 0.38303442 half-kept
    0.36606884 -0.986 activation-forgotten
    0.36606884 0.393963835 slope-twice
    0.36606884 0.264275359 rate-forgotten another-input
    0.36606884 0.41696558 factor-forgotten
    0.36606884 0.31875 sign-flipped
    0.36606884 0.253413421 factor-forgotten
    0.36606884 0.310059872 sign-flipped
    -0.435724641 -0.432728449 updated-weights-early
    -0.435724641 -0.164275359 sign-flipped
    -0.435724641 -1.06295043 derivative-forgotten
    -0.435724641 -0.476604117 activation-for-derivative factor-forgotten
    -0.435724641 -0.488205285 derivative-at-activation
    -0.435724641 -0.571449281 half-dropped denominator-dropped
    -0.435724641 -0.36786232 half-kept factor-forgotten
    -0.435724641 -5.844 activation-forgotten
    -0.435724641 -0.324144659 slope-twice
    -0.435724641 -0.842898562 rate-forgotten
    -0.435724641 -0.23213768 another-input factor-forgotten
    -0.435724641 0.025 sign-flipped
    -0.435724641 -0.886346316 factor-forgotten
    -0.435724641 -0.659760511 sign-flipped
    0.86786232 0.866364225 updated-weights-early
    0.86786232 0.73213768 sign-flipped factor-forgotten
    0.86786232 1.18147522 derivative-forgotten
    0.86786232 0.888302058 activation-for-derivative factor-forgotten
    0.86786232 0.894102643 derivative-at-activation
    0.86786232 0.935724641 half-dropped denominator-dropped
    0.86786232 0.83393116 half-kept
    0.86786232 3.572 activation-forgotten
    0.86786232 0.81207233 slope-twice
    0.86786232 1.07144928 rate-forgotten
    0.86786232 0.76606884 factor-forgotten
    0.86786232 0.9625 sign-flipped
    0.86786232 1.09317316 factor-forgotten
    0.86786232 0.620119744 sign-flipped
    1.03825713 1.00114287 sign-flipped
    1.03825713 1.05681426 half-dropped denominator-dropped
    1.03825713 1.02897856 half-kept
    1.03825713 1.01717625 activation-forgotten another-activation
    1.03825713 1.2052713 rate-forgotten
    1.03825713 1.04504783 factor-forgotten
    1.03825713 1.04518217 activation-forgotten
    1.01036941 1.01046166 updated-weights-early
    1.01036941 1.00023059 sign-flipped
    1.01036941 1.03114718 derivative-forgotten
    1.01036941 1.02422271 activation-for-derivative factor-forgotten
    1.01036941 1.01096782 derivative-at-activation
    1.01036941 1.01543881 half-dropped denominator-dropped
    1.01036941 1.0078347 half-kept
    1.01036941 1.00531364 activation-forgotten another-activation
    1.01036941 1.00629426 slope-twice
    1.01036941 1.05599405 rate-forgotten
    1.01036941 1.01027147 factor-forgotten
    1.01036941 1.01222448 factor-forgotten
    1.01966119 0.980338807 sign-flipped
    1.01966119 1.03932239 half-dropped denominator-dropped
    1.01966119 1.0098306 half-kept
    1.01966119 1.19661193 rate-forgotten
    1.01966119 1.02689414 factor-forgotten activation-forgotten
    1.00528771 1.00539167 updated-weights-early
    1.00528771 0.994712291 sign-flipped
    1.00528771 1.02689414 derivative-forgotten
    1.00528771 1.00589955 derivative-at-activation
    1.00528771 1.01057542 half-dropped denominator-dropped
    1.00528771 1.00264385 half-kept
    1.00528771 1.00103963 slope-twice
    1.00528771 1.05287709 rate-forgotten
    1.00528771 1.00723295 factors-added factor-forgotten
    0.402327501 -0.402327501 sign-flipped
    0.402327501 1.61125091 derivative-forgotten
    0.402327501 0.83358657 activation-for-derivative factor-forgotten
    0.402327501 0.377017364 derivative-at-activation
    0.402327501 0.34957839 factor-forgotten
    0.402327501 0.100460714 slope-twice
    0.402327501 0.287376786 factor-forgotten
    0.402327501 0.777664344 factor-forgotten
    -0.226487869 0.226487869 sign-flipped
    -0.226487869 -0.920714808 derivative-forgotten
    -0.226487869 -0.40206328 activation-for-derivative factor-forgotten
    -0.226487869 -0.219544809 derivative-at-activation
    -0.226487869 -0.196793071 factor-forgotten
    -0.226487869 -0.0557140542 slope-twice
    -0.226487869 0.283109836 factor-forgotten
    -0.226487869 -0.518651528 factor-forgotten
    0.142311996 -0.142311996 sign-flipped
    0.142311996 0.575446755 derivative-forgotten
    0.142311996 0.317585826 activation-for-derivative factor-forgotten
    0.142311996 0.133440102 derivative-at-activation
    0.142311996 0.123653487 factor-forgotten
    0.142311996 0.035194749 slope-twice
    0.142311996 0.284623991 factor-forgotten
    0.142311996 0.257860929 factor-forgotten
    0.378467287 -0.496058905 activation-forgotten
    0.626334847 0.516525045 activation-forgotten another-activation
    0.41998666 -0.322828153 activation-forgotten
    0.551894373 0.208327695 activation-forgotten another-activation
    0.436686015 -0.254622739 activation-forgotten
    0.517353668 0.0694425651 activation-forgotten another-activation
    0.436686015 -0.254622738 activation-forgotten
    0.517353668 0.069442565 activation-forgotten another-activation
    0.65089351 1.34959113 sign-flipped
    0.65089351 -0.797696761 sign-flipped
    0.645656306 0.6 activation-forgotten another-activation
    1.04559248 0.457611154 sign-flipped
    0.595418979 -0.595418979 sign-flipped
    0.595418979 -0.517353668 factor-forgotten square-doubled
    0.595418979 1.19083796 half-dropped denominator-dropped
    0.595418979 0.29770949 half-kept
    0.595418979 0.0363752631 activation-forgotten another-activation
    0.595418979 0.956892757 sign-flipped
    0.595418979 1.15089351 factor-forgotten
    0.595418979 0.881539874 activation-forgotten
    0.595418979 0.154014511 sign-flipped
    0.595418979 0.506546239 activation-forgotten another-activation
    0.595418979 0.234555598 activation-forgotten
    0.595418979 0.0799209973 activation-forgotten
    0.5025791 -0.5025791 sign-flipped
    0.5025791 -0.436686015 factor-forgotten square-doubled
    0.5025791 1.0051582 half-dropped denominator-dropped
    0.5025791 0.25128955 half-kept
    0.5025791 0.22874398 activation-forgotten another-activation
    0.5025791 -0.807690581 sign-flipped
    0.5025791 1.15089351 factor-forgotten
    0.5025791 -0.433861999 activation-forgotten
    0.5025791 -0.130000012 sign-flipped
    0.5025791 0.427563719 activation-forgotten another-activation
    0.5025791 0.450426276 activation-forgotten
    0.5025791 -0.293043657 activation-forgotten
    0.635171652 -0.635171652 sign-flipped
    0.635171652 -0.551894373 factor-forgotten square-doubled
    0.635171652 1.2703433 half-dropped denominator-dropped
    0.635171652 0.317585826 half-kept
    0.635171652 0.289092188 activation-forgotten another-activation
    0.635171652 1.02077894 sign-flipped
    0.635171652 1.15089351 factor-forgotten
    0.635171652 0.94039518 activation-forgotten
    0.635171652 -0.164297167 sign-flipped
    0.635171652 0.203975765 activation-forgotten another-activation
    0.635171652 0.144688821 activation-forgotten
    0.635171652 0.239762992 activation-forgotten
    0.0931288453 -0.0931288453 sign-flipped
    0.0931288453 0.372964654 derivative-forgotten
    0.0931288453 0.192954632 activation-for-derivative factor-forgotten
    0.0931288453 0.087270176 derivative-at-activation
    0.0931288453 -0.0809187336 factor-forgotten square-doubled
    0.0931288453 0.186257691 half-dropped denominator-dropped
    0.0931288453 0.0465644227 half-kept
    0.0931288453 0.0109693744 activation-forgotten another-activation
    0.0931288453 0.0232541656 slope-twice
    0.0931288453 0.149666572 sign-flipped
    0.0931288453 0.0665206038 factor-forgotten
    0.0931288453 0.137880708 activation-forgotten
    0.0931288453 0.0240892449 sign-flipped
    0.0931288453 0.180010022 factor-forgotten
    0.0931288453 0.0792283551 activation-forgotten another-activation
    0.0931288453 -0.232113388 activation-forgotten
    0.0931288453 0.402327501 factor-forgotten
    0.0931288453 -0.482793001 activation-forgotten
    -0.0524263284 0.0524263284 sign-flipped
    -0.0524263284 -0.21312266 derivative-forgotten
    -0.0524263284 -0.0930676848 activation-for-derivative factor-forgotten
    -0.0524263284 -0.0508191822 derivative-at-activation
    -0.0524263284 0.0455527188 factor-forgotten square-doubled
    -0.0524263284 -0.104852657 half-dropped denominator-dropped
    -0.0524263284 -0.0262131642 half-kept
    -0.0524263284 -0.0238613325 activation-forgotten another-activation
    -0.0524263284 -0.0128964227 slope-twice
    -0.0524263284 0.0842539048 sign-flipped
    -0.0524263284 0.0655329106 factor-forgotten
    -0.0524263284 0.100799703 activation-forgotten
    -0.0524263284 0.0135608968 sign-flipped
    -0.0524263284 -0.120054975 factor-forgotten
    -0.0524263284 -0.0446011303 activation-forgotten another-activation
    -0.0524263284 0.0911597749 activation-forgotten
    -0.0524263284 -0.226487869 factor-forgotten
    -0.0524263284 0.271785442 activation-forgotten
    0.0329417 -0.0329417 sign-flipped
    0.0329417 0.133201662 derivative-forgotten
    0.0329417 0.0735132478 activation-for-derivative factor-forgotten
    0.0329417 0.0308880765 derivative-at-activation
    0.0329417 -0.0286227177 factor-forgotten square-doubled
    0.0329417 0.01647085 half-kept
    0.0329417 0.0149930937 activation-forgotten another-activation
    0.0329417 0.00814671215 slope-twice
    0.0329417 0.0529403248 sign-flipped
    0.0329417 0.0487714082 activation-forgotten
    0.0329417 -0.00852089034 sign-flipped
    0.0329417 0.0596884144 factor-forgotten
    0.0329417 0.0186895363 activation-forgotten another-activation
    0.0329417 -0.0648056008 activation-forgotten
    0.0329417 0.142311996 factor-forgotten
    0.0329417 -0.170774395 activation-forgotten
    0.177152871 -0.177152871 sign-flipped
    0.177152871 0.995831404 derivative-forgotten
    0.177152871 0.23051029 activation-for-derivative
    0.177152871 0.245652568 derivative-at-activation
    0.177152871 0.131583147 path-forgotten
    0.177152871 0.0919880651 factor-forgotten
    0.177152871 0.354305741 half-dropped denominator-dropped
    0.177152871 0.0885764353 half-kept
    0.177152871 0.066142413 activation-forgotten another-activation
    0.177152871 0.0315145108 slope-twice
    0.177152871 -0.000204475696 sign-flipped
    0.177152871 0.315846949 derivative-forgotten
    0.177152871 0.233277303 activation-for-derivative factor-forgotten
    0.177152871 0.174312002 derivative-at-activation
    0.177152871 0.0885128186 path-forgotten
    0.177152871 0.222722594 factor-forgotten
    0.177152871 -0.0393810444 activation-forgotten
    0.177152871 0.142852858 slope-twice
    0.177152871 -0.0236075664 sign-flipped
    0.177152871 0.448850919 derivative-forgotten
    0.177152871 0.245867428 activation-for-derivative factor-forgotten
    0.177152871 0.174435581 derivative-at-activation
    0.177152871 0.134209775 path-forgotten
    0.177152871 0.214152794 factor-forgotten
    0.177152871 0.137797005 activation-forgotten another-activation
    0.177152871 0.110317504 slope-twice
    0.177152871 0.306189323 derivative-forgotten
    0.177152871 0.223184025 activation-for-derivative factor-forgotten
    0.177152871 0.174451351 derivative-at-activation
    0.177152871 -1.00423316 activation-forgotten
    0.177152871 0.144932617 slope-twice
    0.177152871 4.02812729 derivative-forgotten
    0.177152871 0.452845532 activation-for-derivative
    0.177152871 0.23419912 derivative-at-activation
    0.177152871 0.182216173 factor-forgotten
    0.177152871 0.00779128498 slope-twice
    0.177152871 0.32844968 factor-forgotten
    0.177152871 0.190878207 factor-forgotten
    0.177152871 0.154368009 factor-forgotten
    0.177152871 0.0114943532 factor-forgotten
    0.177152871 -0.0222872464 factor-forgotten
    0.177152871 0.29149631 factor-forgotten
    0.177152871 0.00793095315 factor-forgotten
    0.177152871 0.471448207 factor-forgotten
    0.177152871 0.203850741 factor-forgotten
    0.177152871 0.132832845 factor-forgotten
    0.177152871 0.0968969438 factor-forgotten
    0.177152871 0.164883415 factor-forgotten
    0.177152871 0.217215073 factor-forgotten
    0.177152871 0.277353427 factor-forgotten
    0.177152871 0.319728968 factor-forgotten
    0.177152871 0.190087082 factor-forgotten
    0.177152871 0.155681323 factor-forgotten
    -0.316841095 0.316841095 sign-flipped
    -0.316841095 -0.633682191 half-dropped denominator-dropped
    -0.316841095 -0.158420548 half-kept
    -0.316841095 0.411405061 activation-forgotten
    -0.316841095 0.563785408 sign-flipped
    -0.316841095 -0.754407521 factor-forgotten
    -0.316841095 -0.372183478 activation-forgotten another-activation
    -0.316841095 -0.323769373 activation-forgotten another-activation
    -0.316841095 0.243543987 activation-forgotten
    -0.472511719 0.472511719 sign-flipped
    -0.472511719 -0.945023439 half-dropped denominator-dropped
    -0.472511719 -0.23625586 half-kept
    -0.472511719 -0.798187281 activation-forgotten
    -0.472511719 -0.840784913 sign-flipped
    -0.472511719 -0.754407521 factor-forgotten
    -0.472511719 -0.457733794 activation-forgotten another-activation
    -0.472511719 -0.469990189 activation-forgotten another-activation
    -0.472511719 -0.389670379 activation-forgotten
    -0.0830575134 0.0830575134 sign-flipped
    -0.0830575134 -0.340961581 derivative-forgotten
    -0.0830575134 -0.143199316 activation-for-derivative factor-forgotten
    -0.0830575134 -0.081589337 derivative-at-activation
    -0.0830575134 -0.166115027 half-dropped denominator-dropped
    -0.0830575134 -0.0415287567 half-kept
    -0.0830575134 0.245964537 activation-forgotten
    -0.0830575134 -0.020232633 slope-twice
    -0.0830575134 0.14779211 sign-flipped
    -0.0830575134 -0.118653591 factor-forgotten
    -0.0830575134 -0.0975651034 activation-forgotten another-activation
    -0.0830575134 -0.197762266 factor-forgotten
    -0.0830575134 -0.0781144952 activation-forgotten another-activation
    -0.0830575134 -0.077184266 activation-forgotten
    -0.0830575134 -0.128640443 factor-forgotten
    -0.136797395 0.136797395 sign-flipped
    -0.136797395 -0.584505568 derivative-forgotten
    -0.136797395 -0.366096206 activation-for-derivative factor-forgotten
    -0.136797395 -0.132682688 derivative-at-activation
    -0.136797395 -0.273594789 half-dropped denominator-dropped
    -0.136797395 -0.0683986973 half-kept
    -0.136797395 -0.23108409 activation-forgotten
    -0.136797395 -0.0320159947 slope-twice
    -0.136797395 -0.243416577 sign-flipped
    -0.136797395 -0.113997829 factor-forgotten
    -0.136797395 -0.171462678 activation-forgotten another-activation
    -0.136797395 -0.218409362 factor-forgotten
    -0.136797395 -0.129351419 activation-forgotten another-activation
    -0.136797395 -0.127124038 activation-forgotten
    -0.136797395 -0.211873397 factor-forgotten
    -0.0360947734 0.0360947734 sign-flipped
    -0.0360947734 -0.157767743 derivative-forgotten
    -0.0360947734 -0.101863738 activation-for-derivative
    -0.0360947734 -0.0356009762 derivative-at-activation
    -0.0360947734 0.0220731796 path-forgotten
    -0.0360947734 -0.0550309734 factor-forgotten
    -0.0360947734 -0.0721895467 half-dropped denominator-dropped
    -0.0360947734 -0.0180473867 half-kept
    -0.0360947734 -0.163626815 activation-forgotten
    -0.0360947734 -0.00825791531 slope-twice
    -0.0360947734 -0.142780657 sign-flipped
    -0.0360947734 -0.226465855 derivative-forgotten
    -0.0360947734 -0.133595479 activation-for-derivative factor-forgotten
    -0.0360947734 -0.034345149 derivative-at-activation
    -0.0360947734 -0.0581679529 path-forgotten
    -0.0360947734 -0.0264001145 factor-forgotten
    -0.0360947734 -0.0469793781 activation-forgotten another-activation
    -0.0360947734 0.00845958059 slope-twice
    -0.0360947734 0.0324452367 derivative-forgotten
    -0.0360947734 -0.020111622 activation-for-derivative factor-forgotten
    -0.0360947734 -0.0364849526 derivative-at-activation
    -0.0360947734 -0.0707971967 factor-forgotten
    -0.0360947734 -0.0386543325 activation-forgotten another-activation
    -0.0360947734 -0.0527909735 slope-twice
    -0.0360947734 -0.690282882 derivative-forgotten
    -0.0360947734 -0.33191596 activation-for-derivative
    -0.0360947734 -0.0342601292 derivative-at-activation
    -0.0360947734 -0.00188440875 slope-twice
    -0.0360947734 -0.0506367616 factor-forgotten
    -0.0360947734 -0.0680180228 factor-forgotten
    -0.0360947734 -0.142083694 factor-forgotten
    -0.0360947734 -0.0167054557 factor-forgotten
    -0.0360947734 -0.0289089928 factor-forgotten
    -0.0360947734 -0.0266348393 factor-forgotten
    -0.0360947734 -0.00561109419 factor-forgotten
    -0.0360947734 -0.102314312 factor-forgotten
    -0.0360947734 -0.0239807556 factor-forgotten
    -0.0360947734 0.00412518214 factor-forgotten
    -0.0360947734 -0.0434524999 factor-forgotten
    -0.00558277215 0.00558277215 sign-flipped
    -0.00558277215 -0.0230219881 derivative-forgotten
    -0.00558277215 -0.00951688519 activation-for-derivative factor-forgotten
    -0.00558277215 -0.00551645206 derivative-at-activation
    -0.00558277215 -0.290996874 factor-forgotten
    -0.00558277215 -0.0013538077 slope-twice
    -0.00558277215 0.00465231012 factor-forgotten
    -0.00558277215 -0.0135051029 factor-forgotten
    0.0885764355 -0.0885764355 sign-flipped
    0.0885764355 0.497915703 derivative-forgotten
    0.0885764355 0.115255145 activation-for-derivative
    0.0885764355 0.122826284 derivative-at-activation
    0.0885764355 0.0657915739 path-forgotten
    0.0885764355 0.225896571 factor-forgotten
    0.0885764355 0.0157572555 slope-twice
    0.0885764355 -6.36166887e-05 sign-flipped
    0.0885764355 0.0442564094 path-forgotten
    0.0885764355 0.0911080868 factor-forgotten
    0.0885764355 0.04563334 sign-flipped
    0.0885764355 0.0671048878 path-forgotten
    0.0885764355 0.16422484 factor-forgotten
    0.0885764355 0.095439104 factor-forgotten
    0.0885764355 -0.151427476 factor-forgotten
    0.0885764355 0.00396547659 factor-forgotten
    0.0885764355 0.235724104 factor-forgotten
    0.0885764355 0.101925371 factor-forgotten
    0.0885764355 0.12047322 factor-forgotten
    0.0885764355 0.138676714 factor-forgotten
    0.0885764355 0.159864484 factor-forgotten
    0.0885764355 0.0950435415 factor-forgotten
    2.85897642 2.45614986 sign-flipped
    2.85897642 0.714744105 mean-for-sum
    2.85897642 -0.194879602 sign-flipped
    2.85897642 1.47268206 sign-flipped
    2.85897642 2.16582924 sign-flipped
    2.85897642 -0.118722795 sign-flipped
    0.345751875 -0.345751875 sign-flipped
    0.345751875 1.60424661 derivative-forgotten
    0.345751875 0.504246612 activation-for-derivative factor-forgotten
    0.345751875 0.391316591 derivative-at-activation
    0.345751875 0.237075185 factor-forgotten
    0.345751875 -0.858 activation-forgotten
    0.345751875 0.0745174451 slope-twice
    0.345751875 1.1 factor-forgotten
    0.345751875 0.399902206 activation-forgotten
    0.345751875 -0.845377262 sign-flipped
    0.345751875 0.314319886 factor-forgotten
    0.345751875 0.220143175 sign-flipped another-weight
    0.345751875 0.415294736 sign-flipped
    0 -0.0727094919 activation-forgotten
    0 0.314319886 factors-added factor-forgotten
    0 -0.0628639772 activation-forgotten
    0.0942959658 -0.0942959658 sign-flipped
    0.0942959658 0.437521803 derivative-forgotten
    0.0942959658 0.137521803 activation-for-derivative factor-forgotten
    0.0942959658 0.106722707 derivative-at-activation
    0.0942959658 0.0646568686 factor-forgotten
    0.0942959658 -0.234 activation-forgotten
    0.0942959658 0.0203229396 slope-twice
    0.0942959658 0.36208995 weights-transposed
    0.0942959658 0.109064238 activation-forgotten
    0.0942959658 0.230557435 sign-flipped
    0.0942959658 0.314319886 factor-forgotten
    0.0942959658 0.132085905 sign-flipped another-weight
    0.0942959658 0.264278468 sign-flipped
    -0.141443949 0.141443949 sign-flipped
    -0.141443949 -0.155588344 activation-for-derivative own-factor-kept
    -0.141443949 -0.16008406 derivative-at-activation
    -0.141443949 -0.0969853029 factor-forgotten
    -0.141443949 0.351 activation-forgotten
    -0.141443949 -0.282887897 another-input factor-forgotten
    -0.141443949 -0.656282705 derivative-forgotten
    -0.141443949 -0.206282705 activation-for-derivative factor-forgotten
    -0.141443949 -0.45 factor-forgotten
    -0.141443949 -0.0304844094 slope-twice
    -0.141443949 -0.226910976 activation-for-derivative
    -0.141443949 -0.163596357 activation-forgotten
    -0.141443949 0.345836153 sign-flipped
    -0.141443949 0.157159943 factor-forgotten
    -0.141443949 0.198128858 sign-flipped
    -0.141443949 -0.169893301 sign-flipped
    -0.282887897 0.282887897 sign-flipped
    -0.282887897 -0.311176687 activation-for-derivative own-factor-kept
    -0.282887897 -0.32016812 derivative-at-activation
    -0.282887897 -0.193970606 factor-forgotten
    -0.282887897 0.702 activation-forgotten
    -0.282887897 -1.31256541 derivative-forgotten
    -0.282887897 -0.41256541 activation-for-derivative factor-forgotten
    -0.282887897 -0.9 factor-forgotten
    -0.282887897 -0.0609688187 slope-twice
    -0.282887897 -0.453821951 activation-for-derivative
    -0.282887897 -0.327192714 activation-forgotten
    -0.282887897 0.691672305 sign-flipped
    -0.282887897 0.314319886 factor-forgotten
    -0.282887897 -0.396257716 sign-flipped another-weight
    -0.282887897 -0.339786602 sign-flipped
    0 -0.802123306 derivative-forgotten
    0 -1.60424661 derivative-forgotten
    0.11001196 -0.11001196 sign-flipped
    0.11001196 0.033003588 activation-for-derivative own-factor-kept
    0.11001196 0.124509824 derivative-at-activation
    0.11001196 0.0754330134 factor-forgotten
    0.11001196 -0.273 activation-forgotten
    0.11001196 0.211219137 weights-transposed
    0.11001196 0.22002392 another-input factor-forgotten
    0.11001196 0.510442104 derivative-forgotten
    0.11001196 0.160442104 activation-for-derivative factor-forgotten
    0.11001196 0.0237100962 slope-twice
    0.11001196 0.0481326312 activation-for-derivative
    0.11001196 0.127241611 activation-forgotten
    0.11001196 0.268983674 sign-flipped
    0.11001196 0.157159943 factor-forgotten
    0.11001196 0.154100223 sign-flipped another-weight
    0.11001196 -0.132139234 sign-flipped
    0.22002392 -0.22002392 sign-flipped
    0.22002392 0.0660071761 activation-for-derivative own-factor-kept
    0.22002392 0.249019649 derivative-at-activation
    0.22002392 0.150866027 factor-forgotten
    0.22002392 -0.546 activation-forgotten
    0.22002392 0.422438275 weights-transposed
    0.22002392 1.02088421 derivative-forgotten
    0.22002392 0.320884208 activation-for-derivative factor-forgotten
    0.22002392 0.0474201923 slope-twice
    0.22002392 0.0962652624 activation-for-derivative
    0.22002392 0.254483222 activation-forgotten
    0.22002392 0.537967348 sign-flipped
    0.22002392 0.314319886 factor-forgotten
    0.22002392 0.308200446 sign-flipped another-weight
    0.22002392 0.264278468 sign-flipped
    0 0.28370213 activation-forgotten
    0 2.129882 activation-forgotten
    0 -0.388837651 sign-flipped
    0 -0.362915141 sign-flipped
    0 0.181457571 sign-flipped
    0.580797078 -0.580797078 sign-flipped
    0.580797078 5.53173869 derivative-forgotten
    0.580797078 4.87233927 activation-for-derivative factor-forgotten
    0.580797078 1.14593413 derivative-at-activation
    0.580797078 0.104993585 factor-forgotten
    0.580797078 0.0609799676 slope-twice
    0.580797078 0.14519927 mean-for-sum
    0.580797078 0.659399415 factor-forgotten
    0.580797078 -0.652318831 sign-flipped
    0.182425524 -0.182425524 sign-flipped
    0.182425524 1.22313016 derivative-forgotten
    0.182425524 0.22313016 activation-for-derivative factor-forgotten
    0.182425524 0.303252545 derivative-at-activation
    0.182425524 0.149146452 factor-forgotten
    0.182425524 0.0272081197 slope-twice
    0.182425524 0.045606381 mean-for-sum
    -0.354343694 0.354343694 sign-flipped
    -0.354343694 -1.54881164 derivative-forgotten
    -0.354343694 -0.349496069 derivative-at-activation
    -0.354343694 0.228784241 factor-forgotten
    -0.354343694 -0.0810682529 slope-twice
    -0.354343694 -0.0885859235 mean-for-sum
    -0.354343694 -0.548811637 factor-forgotten
    1 0.2 sign-flipped
    1 1.3 bias-forgotten
    1.5 0.3 mean-for-sum
    1.5 0.9 sign-flipped
    0.2 0.04 mean-for-sum
    -0.2 -0.04 mean-for-sum
    2.001 1.999 sign-flipped factor-forgotten
    2.001 2.0013 bias-forgotten
    2.001 2.0018 another-bias sign-flipped
    2.001 2.0002 sign-flipped
    2.001 2.0014 bias-forgotten
    2.001 2.0004 sign-flipped
    1 1.0016 matrix-transposed another-weight
    1 0.9995 activation-forgotten
    1 1.0005 sign-flipped
    0.501 0.499 sign-flipped
    0.603 0.6030015 updated-weights-early
    0.603 0.597 sign-flipped factor-forgotten
    0.603 3.6 rate-forgotten
    0.603 0.601 sign-flipped
    0.402 0.402001 updated-weights-early
    0.402 0.398 sign-flipped factor-forgotten
    0.402 0.4015 matrix-transposed
    0.402 2.4 rate-forgotten
    0.402 0.404 bias-forgotten
    0.402 0.406 sign-flipped
    -1 -0.9995 sign-flipped
    0.5 0.503 sign-flipped
    -0.298 -0.297999 updated-weights-early
    -0.298 1.7 rate-forgotten
    0.5024 0.502413206 updated-weights-early
    0.5024 0.4976 sign-flipped factor-forgotten
    0.5024 0.5008 matrix-transposed
    0.5024 0.504 row-copied factor-forgotten
    1.0016 1.0016088 updated-weights-early
    1.0016 0.9984 sign-flipped factor-forgotten
    1.0016 1.001 matrix-transposed
    1.0016 0.996 matrix-transposed another-weight
    1.0016 1.004 factor-forgotten
    0.5012 0.501206603 updated-weights-early
    0.5012 0.5004 matrix-transposed
    0.5012 0.4998 factors-added sign-flipped
    0.5012 0.502 row-copied factor-forgotten
    -0.9992 -0.999195598 updated-weights-early
    -0.9992 -0.9995 matrix-transposed
    -0.9992 -0.2 rate-forgotten
    -0.9992 -1.002 matrix-transposed another-weight
    -0.9992 -0.998 factor-forgotten
    -0.9992 -1.0013 sign-flipped
    0 0.0701037165 factor-forgotten factors-added
    -0.480521492 0.480521492 sign-flipped
    -0.480521492 -1.19737532 activation-for-derivative factor-forgotten
    -0.480521492 -0.457743263 derivative-at-activation
    -0.480521492 0.240260746 factor-forgotten
    -0.480521492 -0.115450452 slope-twice
    -0.480521492 -0.80262468 factor-forgotten
    0.0983059665 -0.0983059665 sign-flipped
    0.0983059665 0.134470711 activation-for-derivative factor-forgotten
    0.0983059665 0.122766675 derivative-at-activation
    0.0983059665 0.196611933 factor-forgotten
    0.0983059665 0.0193281261 slope-twice
    0.0983059665 0.365529289 factor-forgotten
    1 0.940014849 derivative-at-activation
    0.213909697 -0.213909697 sign-flipped
    0.213909697 0.310025519 activation-for-derivative factor-forgotten
    0.213909697 0.244087699 derivative-at-activation
    0.213909697 0.689974481 factor-forgotten
    0.213909697 0.0457573583 slope-twice
    0.0522127256 -0.0522127256 sign-flipped
    0.0522127256 0.244087699 derivative-forgotten
    0.0522127256 0.0756734155 activation-for-derivative factor-forgotten
    0.0522127256 0.090507013 factor-forgotten
    0.0522127256 0.0111688083 slope-twice
    0.0522127256 0.213909697 derivative-forgotten
    0.0522127256 0.123402684 activation-for-derivative factor-forgotten
    0.0522127256 0.0492636951 derivative-at-activation
    0.0522127256 -0.308029963 activation-forgotten derivative-at-net-input
    0.0522127256 0.012744484 slope-twice
    0.0522127256 0.178851084 activation-for-derivative
    0.0522127256 0.0562137303 derivative-at-activation
    0.0522127256 0.168414283 factor-forgotten
    0.0522127256 0.00272616871 slope-twice
    0.000611539442 -0.000611539442 sign-flipped
    0.000611539442 0.00285886732 derivative-forgotten
    0.000611539442 0.000886321825 activation-for-derivative factor-forgotten
    0.000611539442 0.000929251808 factor-forgotten
    0.000611539442 0.000130814216 slope-twice
    0.000611539442 0.00250540869 derivative-forgotten
    0.000611539442 0.00144534895 activation-for-derivative factor-forgotten
    0.000611539442 0.00178864341 factor-forgotten activation-for-derivative
    0.000611539442 0.000149269255 slope-twice
    0.000611539442 0.00265538783 derivative-forgotten
    0.000611539442 0.00170038244 activation-for-derivative factor-forgotten
    0.000611539442 0.000933886127 factor-forgotten
    0.000611539442 0.000140838368 slope-twice
    0.000611539442 0.00270560653 derivative-forgotten
    0.000611539442 0.00177172041 activation-for-derivative factor-forgotten
    0.000611539442 0.00013822427 slope-twice
    0.000611539442 0.00271789522 derivative-forgotten
    0.000611539442 0.000610906813 derivative-at-activation
    0.000611539442 0.000955005386 factor-forgotten
    0.000611539442 -0.00391376912 activation-forgotten derivative-at-net-input
    0.000611539442 0.000137599303 slope-twice
    0.000611539442 0.0493550769 activation-for-derivative
    0.000611539442 0.000642593398 derivative-at-activation
    0.000611539442 3.73980489e-07 slope-twice
    0.000611539442 0.00106005974 factor-forgotten
    0.000611539442 0.0019725455 factor-forgotten
    0.377540669 -1.54149408 sign-flipped
    0.0474258732 -0.0523956965 sign-flipped
    0.235003712 1.64872127 factor-forgotten
    0.235003712 -3.91769809 sign-flipped
    0.235003712 0.142536957 factor-forgotten
    0.0451766597 -0.0451766597 sign-flipped
    0.0451766597 20.0855369 factor-forgotten
    0.0451766597 -0.0551410055 sign-flipped
    0.0451766597 0.00224921345 factor-forgotten
    0.589486262 -0.589486262 sign-flipped
    0.589486262 1.04115111 activation-for-derivative factor-forgotten
    0.589486262 0.572633328 derivative-at-activation
    0.589486262 0.144789189 slope-twice
    0.589486262 0.245619276 factor-forgotten
    0.589486262 1.35884889 factor-forgotten
    0.20779719 -0.20779719 sign-flipped
    0.20779719 0.884229394 derivative-forgotten
    0.20779719 0.550396837 activation-for-derivative factor-forgotten
    0.20779719 0.200955359 derivative-at-activation
    0.20779719 0.048833111 slope-twice
    0.20779719 0.846013364 derivative-forgotten
    0.20779719 0.367011563 activation-for-derivative factor-forgotten
    0.20779719 0.201856437 derivative-at-activation
    0.20779719 0.0865821625 factor-forgotten
    0.20779719 0.0510389954 slope-twice
    0.20779719 3.6 derivative-forgotten
    0.20779719 0.972111334 activation-for-derivative
    0.20779719 0.195210208 derivative-at-activation
    0.20779719 0.479001801 factor-forgotten
    0.20779719 0.0119943534 slope-twice
    0.20779719 0.13853146 factor-forgotten
    0.20779719 0.333832557 factor-forgotten
    0.101343123 -0.101343123 sign-flipped
    0.101343123 0.295856154 activation-for-derivative factor-forgotten
    0.101343123 0.101167988 derivative-at-activation
    0.101343123 -0.202686246 factor-forgotten
    0.101343123 0.0228231746 slope-twice
    0.101343123 -0.11260347 factor-forgotten
    0.101343123 0.154143846 factor-forgotten
    0.0147449746 -0.0147449746 sign-flipped
    0.0147449746 0.0608058738 derivative-forgotten
    0.0147449746 0.0356714761 activation-for-derivative factor-forgotten
    0.0147449746 0.0139650817 derivative-at-activation
    0.0147449746 -0.0294899493 factor-forgotten
    0.0147449746 0.00357554729 slope-twice
    0.0147449746 0.0654730029 derivative-forgotten
    0.0147449746 0.0430457574 activation-for-derivative factor-forgotten
    0.0147449746 0.0147194932 derivative-at-activation
    0.0147449746 -0.0163833052 factor-forgotten
    0.0147449746 0.00332067062 slope-twice
    0.0147449746 0.104137562 activation-for-derivative
    0.0147449746 0.013940948 derivative-at-activation
    0.0147449746 0.0224272454 factor-forgotten
    0.0147449746 0.000805238063 slope-twice
    0.0147449746 0.0245749577 factor-forgotten
    0.0147449746 0.0251343977 factor-forgotten
    0.00735397192 -0.00735397192 sign-flipped
    0.00735397192 0.0294899493 derivative-forgotten
    0.00735397192 0.015483905 activation-for-derivative factor-forgotten
    0.00735397192 0.00688683321 derivative-at-activation
    0.00735397192 -0.0147079438 factor-forgotten
    0.00735397192 0.00183387576 slope-twice
    0.00735397192 0.0303265824 derivative-forgotten
    0.00735397192 0.0177909451 activation-for-derivative factor-forgotten
    0.00735397192 0.00696500476 derivative-at-activation
    0.00735397192 -0.00817107992 factor-forgotten
    0.00735397192 0.0017832838 slope-twice
    0.00735397192 0.0326542864 derivative-forgotten
    0.00735397192 0.0214688258 activation-for-derivative factor-forgotten
    0.00735397192 0.00734126322 derivative-at-activation
    0.00735397192 0.0111854606 factor-forgotten
    0.00735397192 0.00165616551 slope-twice
    0.00735397192 0.109356317 activation-for-derivative
    0.00735397192 0.00651130207 derivative-at-activation
    0.00735397192 0.00010014982 slope-twice
    0.00735397192 0.0122566199 factor-forgotten
    0.00735397192 0.0125356374 factor-forgotten
    0.00735397192 0.00367698596 factor-forgotten
    0.00735397192 0.0140060443 factor-forgotten
    -0.0016534954 0.0016534954 sign-flipped
    -0.0016534954 -0.00882476631 derivative-forgotten
    -0.0016534954 -0.0022038962 activation-for-derivative factor-forgotten
    -0.0016534954 -0.00217214598 derivative-at-activation
    -0.0016534954 0.0033069908 factor-forgotten
    -0.0016534954 -0.000309815233 slope-twice
    -0.0016534954 -0.00663063389 derivative-forgotten
    -0.0016534954 -0.0034814609 activation-for-derivative factor-forgotten
    -0.0016534954 -0.00154846213 derivative-at-activation
    -0.0016534954 0.00183721711 factor-forgotten
    -0.0016534954 -0.000412335695 slope-twice
    -0.0016534954 -0.00681874571 derivative-forgotten
    -0.0016534954 -0.00400018468 activation-for-derivative factor-forgotten
    -0.0016534954 -0.00156603852 derivative-at-activation
    -0.0016534954 -0.00251498209 factor-forgotten
    -0.0016534954 -0.000400960404 slope-twice
    -0.0016534954 -0.00734211564 derivative-forgotten
    -0.0016534954 -0.00482713356 activation-for-derivative factor-forgotten
    -0.0016534954 -0.00165063792 derivative-at-activation
    -0.0016534954 -0.000372378639 slope-twice
    -0.0016534954 -0.648 derivative-forgotten
    -0.0016534954 -0.0327727619 activation-for-derivative
    -0.0016534954 -0.00192324621 derivative-at-activation
    -0.0016534954 -0.00275582566 factor-forgotten
    -0.0016534954 -4.21920838e-06 slope-twice
    -0.0016534954 -0.00281856103 factor-forgotten
    -0.0016534954 -0.000826747699 factor-forgotten
    -0.0016534954 -0.00314917299 factor-forgotten
    -0.0016534954 0.00137791283 factor-forgotten
    -0.0016534954 -0.00662087011 factor-forgotten
    -0.252 0.252 sign-flipped
    -0.252 -0.293349974 derivative-at-activation
    -0.252 -0.05292 slope-twice
    0.433812962 -0.433812962 sign-flipped
    0.433812962 0.717823103 bias-forgotten
    0.433812962 -0.266311003 activation-forgotten
    0.433812962 0.894134709 sign-flipped
    0.433812962 0.474169982 bias-forgotten
    0.433812962 0.389360766 activation-forgotten another-activation
    0.433812962 0.506590047 sign-flipped
    0.589486262 -0.809358129 derivative-at-net-input activation-forgotten
    0.589486262 0.48612743 bias-forgotten
    0.589486262 -0.227178795 sign-flipped
    0.589486262 0.598398744 bias-forgotten
    0.589486262 0.570621504 activation-forgotten another-activation
    0.589486262 0.599895771 sign-flipped
    0.366931225 -0.366931225 sign-flipped
    0.366931225 1.49390239 derivative-forgotten
    0.366931225 0.648074222 activation-for-derivative factor-forgotten
    0.366931225 0.356440958 derivative-at-activation
    0.366931225 -0.503792519 derivative-at-net-input activation-forgotten
    0.366931225 0.15288801 factor-forgotten
    0.366931225 0.302594555 bias-forgotten
    0.366931225 0.0901253817 slope-twice
    0.366931225 0.141409561 sign-flipped
    0.366931225 0.845828173 factor-forgotten
    0.366931225 0.437464536 bias-forgotten
    0.366931225 0.285310752 activation-forgotten another-activation
    0.366931225 0.490459471 sign-flipped
    0.366931225 0.294743131 activation-forgotten
    0.366931225 0.589486262 factor-forgotten
    0.20779719 0.884229393 derivative-forgotten
    0.20779719 0.200955358 derivative-at-activation
    0.20779719 0.171362626 bias-forgotten
    0.20779719 -0.285303247 activation-forgotten derivative-at-net-input
    0.20779719 0.0800817903 sign-flipped
    0.20779719 0.176478501 bias-forgotten
    0.20779719 0.213983064 activation-forgotten another-activation
    0.20779719 0.0510389953 slope-twice
    0.20779719 -0.134208489 sign-flipped
    0.20779719 0.972111333 activation-for-derivative
    0.41559438 -0.41559438 sign-flipped
    0.41559438 1.76845879 derivative-forgotten
    0.41559438 1.10079367 activation-for-derivative factor-forgotten
    0.41559438 0.401910717 derivative-at-activation
    0.41559438 0.173164325 factor-forgotten
    0.41559438 0.342725252 bias-forgotten
    0.41559438 -0.570606494 activation-forgotten derivative-at-net-input
    0.41559438 0.097666222 slope-twice
    0.41559438 0.160163581 sign-flipped
    0.41559438 1.69202673 derivative-forgotten
    0.41559438 0.734023126 activation-for-derivative factor-forgotten
    0.41559438 0.403712874 derivative-at-activation
    0.41559438 0.958003602 factor-forgotten
    0.41559438 0.352957002 bias-forgotten
    0.41559438 0.427966128 activation-forgotten another-activation
    0.41559438 0.102077991 slope-twice
    0.41559438 0.268416978 sign-flipped
    0.41559438 7.2 derivative-forgotten
    0.41559438 1.94422267 activation-for-derivative
    0.41559438 0.390420416 derivative-at-activation
    0.41559438 0.0239887067 slope-twice
    0.41559438 0.27706292 factor-forgotten
    0.41559438 0.667665113 factor-forgotten
    0.41559438 0.20779719 factor-forgotten
    -0.202686246 0.202686246 sign-flipped
    -0.202686246 -0.591712308 activation-for-derivative factor-forgotten
    -0.202686246 -0.202335976 derivative-at-activation
    -0.202686246 0.22520694 factor-forgotten
    -0.202686246 -0.218172329 bias-forgotten
    -0.202686246 -0.0456463494 slope-twice
    -0.202686246 0.224848044 sign-flipped
    -0.202686246 -0.308287692 factor-forgotten
    -0.202686246 -0.19649263 bias-forgotten
    -0.202686246 -0.210977406 activation-forgotten another-activation
    -0.202686246 -0.191697533 sign-flipped
    -0.202686246 -0.204527908 bias-forgotten
    -0.202686246 -0.210094377 activation-forgotten another-activation
    -0.202686246 -0.206230686 sign-flipped
    -0.202686246 -0.202584796 bias-forgotten
    -0.202686246 -0.196930988 activation-forgotten
    -0.202686246 -0.20248879 sign-flipped
    -0.0294899493 0.0294899493 sign-flipped
    -0.0294899493 -0.121611748 derivative-forgotten
    -0.0294899493 -0.0713429523 activation-for-derivative factor-forgotten
    -0.0294899493 -0.0279301634 derivative-at-activation
    -0.0294899493 0.0327666103 factor-forgotten
    -0.0294899493 -0.0317431057 bias-forgotten
    -0.0294899493 -0.00715109458 slope-twice
    -0.0294899493 -0.0327143925 sign-flipped
    -0.0294899493 -0.130946006 derivative-forgotten
    -0.0294899493 -0.0860915148 activation-for-derivative factor-forgotten
    -0.0294899493 -0.0294389865 derivative-at-activation
    -0.0294899493 -0.0448544909 factor-forgotten
    -0.0294899493 -0.0226379436 bias-forgotten
    -0.0294899493 -0.0288027453 activation-forgotten another-activation
    -0.0294899493 -0.00664134125 slope-twice
    -0.0294899493 0.0145060322 sign-flipped
    -0.0294899493 -0.208275124 activation-for-derivative
    -0.0294899493 -0.0278818961 derivative-at-activation
    -0.0294899493 -0.0305043539 bias-forgotten
    -0.0294899493 -0.029628302 activation-forgotten another-activation
    -0.0294899493 -0.00161047613 slope-twice
    -0.0294899493 -0.0309244498 sign-flipped
    -0.0294899493 -0.0491499155 factor-forgotten
    -0.0294899493 -0.029418589 bias-forgotten
    -0.0294899493 -0.0232715363 activation-forgotten
    -0.0294899493 -0.0293496384 sign-flipped
    -0.0294899493 -0.0502687954 factor-forgotten
    -0.0147079439 0.0147079439 sign-flipped
    -0.0147079439 -0.0589798986 derivative-forgotten
    -0.0147079439 -0.03096781 activation-for-derivative factor-forgotten
    -0.0147079439 -0.0137736664 derivative-at-activation
    -0.0147079439 0.0163421598 factor-forgotten
    -0.0147079439 -0.0158316927 bias-forgotten
    -0.0147079439 -0.00366775152 slope-twice
    -0.0147079439 -0.0163161165 sign-flipped
    -0.0147079439 -0.0606531649 derivative-forgotten
    -0.0147079439 -0.0355818902 activation-for-derivative factor-forgotten
    -0.0147079439 -0.0139300095 derivative-at-activation
    -0.0147079439 -0.0223709213 factor-forgotten
    -0.0147079439 -0.0112905451 bias-forgotten
    -0.0147079439 -0.0143652048 activation-forgotten another-activation
    -0.0147079439 -0.0035665676 slope-twice
    -0.0147079439 -0.00723480076 sign-flipped
    -0.0147079439 -0.0653085728 derivative-forgotten
    -0.0147079439 -0.0429376515 activation-for-derivative factor-forgotten
    -0.0147079439 -0.0146825264 derivative-at-activation
    -0.0147079439 -0.0149147785 bias-forgotten
    -0.0147079439 -0.00534788504 activation-forgotten another-activation
    -0.0147079439 -0.00331233103 slope-twice
    -0.0147079439 0.0137141368 sign-flipped
    -0.0147079439 -0.218712633 activation-for-derivative
    -0.0147079439 -0.0130226041 derivative-at-activation
    -0.0147079439 -0.0245132398 factor-forgotten
    -0.0147079439 -0.0146544914 bias-forgotten
    -0.0147079439 -0.00599504158 activation-forgotten
    -0.0147079439 -0.000200299641 slope-twice
    -0.0147079439 -0.0146000507 sign-flipped
    -0.0147079439 -0.0250712747 factor-forgotten
    -0.0147079439 -0.00735397193 factor-forgotten
    -0.0147079439 -0.0280120886 factor-forgotten
    0.0033069908 -0.0033069908 sign-flipped
    0.0033069908 0.0176495326 derivative-forgotten
    0.0033069908 0.00440779242 activation-for-derivative factor-forgotten
    0.0033069908 0.00434429197 derivative-at-activation
    0.0033069908 -0.00367443423 factor-forgotten
    0.0033069908 0.00355965883 bias-forgotten
    0.0033069908 0.000619630468 slope-twice
    0.0033069908 0.00366857854 sign-flipped
    0.0033069908 0.0132612678 derivative-forgotten
    0.0033069908 0.0069629218 activation-for-derivative factor-forgotten
    0.0033069908 0.00309692427 derivative-at-activation
    0.0033069908 0.00502996419 factor-forgotten
    0.0033069908 0.0025386097 bias-forgotten
    0.0033069908 0.00322992803 activation-forgotten another-activation
    0.0033069908 0.000824671392 slope-twice
    0.0033069908 0.0016267005 sign-flipped
    0.0033069908 0.0136374914 derivative-forgotten
    0.0033069908 0.00800036937 activation-for-derivative factor-forgotten
    0.0033069908 0.00313207705 derivative-at-activation
    0.0033069908 0.00965426712 factor-forgotten activation-for-derivative
    0.0033069908 0.00335349629 bias-forgotten
    0.0033069908 0.00120243909 activation-forgotten another-activation
    0.0033069908 0.000801920809 slope-twice
    0.0033069908 0.00308353938 sign-flipped
    0.0033069908 0.0146842313 derivative-forgotten
    0.0033069908 0.00330127585 derivative-at-activation
    0.0033069908 0.00551165134 factor-forgotten
    0.0033069908 0.00312834306 bias-forgotten
    0.0033069908 -0.0166182553 activation-forgotten
    0.0033069908 0.00074475728 slope-twice
    0.0033069908 -0.00294859756 sign-flipped
    0.0033069908 1.296 derivative-forgotten
    0.0033069908 0.0655455239 activation-for-derivative
    0.0033069908 0.00384649242 derivative-at-activation
    0.0033069908 0.00563712207 factor-forgotten
    0.0033069908 8.4384168e-06 slope-twice
    0.0033069908 0.0016534954 factor-forgotten
    0.0033069908 0.006298346 factor-forgotten
    0.0033069908 -0.00275582567 factor-forgotten
    0.0033069908 0.0132417402 factor-forgotten
    0.657458121 -0.657458121 sign-flipped
    0.657458121 0.587099372 bias-forgotten
    0.657458121 0.651987141 activation-forgotten another-activation
    0.657458121 0.512993859 sign-flipped
    0.657458121 0.677974312 bias-forgotten
    0.657458121 0.624822516 activation-forgotten another-activation
    0.657458121 0.692360965 sign-flipped
    0.657458121 0.650820321 bias-forgotten
    0.657458121 0.628692669 activation-forgotten another-activation
    0.657458121 0.644411888 sign-flipped
    0.657458121 0.657815659 bias-forgotten
    0.657458121 0.676600653 activation-forgotten
    0.657458121 0.658153268 sign-flipped
    -0.118904921 0.118904921 sign-flipped
    -0.118904921 -0.527980711 derivative-forgotten
    -0.118904921 -0.347125206 activation-for-derivative factor-forgotten
    -0.118904921 -0.118699436 derivative-at-activation
    -0.118904921 0.132116578 factor-forgotten
    -0.118904921 -0.127989757 bias-forgotten
    -0.118904921 -0.0267782133 slope-twice
    -0.118904921 -0.131906033 sign-flipped
    -0.118904921 -0.180855505 factor-forgotten
    -0.118904921 -0.145561111 bias-forgotten
    -0.118904921 -0.0738661534 activation-forgotten another-activation
    -0.118904921 -0.163320008 sign-flipped
    -0.118904921 -0.109983849 bias-forgotten
    -0.118904921 -0.0793499953 activation-forgotten another-activation
    -0.118904921 -0.101247245 sign-flipped
    -0.118904921 -0.202686246 factor-forgotten
    -0.118904921 -0.119381579 bias-forgotten
    -0.118904921 -0.143823064 activation-forgotten
    -0.118904921 -0.119831296 sign-flipped
    -0.118904921 -0.0709633021 activation-forgotten
    -0.015483905 0.015483905 sign-flipped
    -0.015483905 -0.0638531023 derivative-forgotten
    -0.015483905 -0.0374591182 activation-for-derivative factor-forgotten
    -0.015483905 -0.0146649284 derivative-at-activation
    -0.015483905 0.0172043389 factor-forgotten
    -0.015483905 -0.0166669406 bias-forgotten
    -0.015483905 -0.00375473244 slope-twice
    -0.015483905 -0.0171769215 sign-flipped
    -0.015483905 -0.0687541201 derivative-forgotten
    -0.015483905 -0.0452029546 activation-for-derivative factor-forgotten
    -0.015483905 -0.0154571466 derivative-at-activation
    -0.015483905 -0.0235511655 factor-forgotten
    -0.015483905 -0.0118862113 bias-forgotten
    -0.015483905 -0.0151230837 activation-forgotten another-activation
    -0.015483905 -0.00348708287 slope-twice
    -0.015483905 -0.0076164941 sign-flipped
    -0.015483905 -0.283530793 derivative-forgotten
    -0.015483905 -0.109356317 activation-for-derivative
    -0.015483905 -0.0146395854 derivative-at-activation
    -0.015483905 -0.0129836837 bias-forgotten
    -0.015483905 -0.00297207798 activation-forgotten another-activation
    -0.015483905 -0.000845591803 slope-twice
    -0.015483905 -0.0102632508 sign-flipped
    -0.015483905 -0.0258065084 factor-forgotten
    -0.015483905 -0.0156071336 bias-forgotten
    -0.015483905 -0.019737261 activation-forgotten
    -0.015483905 -0.0157222989 sign-flipped
    -0.015483905 -0.0263939841 factor-forgotten
    -0.015483905 -0.00295819953 activation-forgotten
    -0.015483905 -0.0294899493 factor-forgotten
    -0.00367316035 0.00367316035 sign-flipped
    -0.00367316035 -0.0147296336 derivative-forgotten
    -0.00367316035 -0.00773389761 activation-for-derivative factor-forgotten
    -0.00367316035 -0.003439834 derivative-at-activation
    -0.00367316035 0.00408128927 factor-forgotten
    -0.00367316035 -0.00395380527 bias-forgotten
    -0.00367316035 -0.000915983877 slope-twice
    -0.00367316035 -0.00407478521 sign-flipped
    -0.00367316035 -0.015147515 derivative-forgotten
    -0.00367316035 -0.0088862175 activation-for-derivative factor-forgotten
    -0.00367316035 -0.00347887911 derivative-at-activation
    -0.00367316035 -0.00558691152 factor-forgotten
    -0.00367316035 -0.00281969955 bias-forgotten
    -0.00367316035 -0.00358756473 activation-forgotten another-activation
    -0.00367316035 -0.000890714215 slope-twice
    -0.00367316035 -0.00180681838 sign-flipped
    -0.00367316035 -0.0163101561 derivative-forgotten
    -0.00367316035 -0.0107232446 activation-for-derivative factor-forgotten
    -0.00367316035 -0.0036668126 derivative-at-activation
    -0.00367316035 -0.0037248152 bias-forgotten
    -0.00367316035 -0.00133558025 activation-forgotten another-activation
    -0.00367316035 -0.000827221203 slope-twice
    -0.00367316035 -0.00342496707 sign-flipped
    -0.00367316035 -0.269719086 derivative-forgotten
    -0.00367316035 -0.0546212699 activation-for-derivative
    -0.00367316035 -0.00325226378 derivative-at-activation
    -0.00367316035 -0.00612193391 factor-forgotten
    -0.00367316035 -0.00339215157 bias-forgotten
    -0.00367316035 0.00659454574 activation-forgotten
    -0.00367316035 -5.00228113e-05 slope-twice
    -0.00367316035 -0.00312682012 sign-flipped
    -0.00367316035 -0.00626129751 factor-forgotten
    -0.00367316035 0.0161787382 activation-forgotten
    -0.00367316035 -0.00183658017 factor-forgotten
    -0.00367316035 -0.00699573604 factor-forgotten
    -0.00367316035 -0.0147079439 factor-forgotten
    -0.0049604862 0.0049604862 sign-flipped
    -0.0049604862 -0.0264742989 derivative-forgotten
    -0.0049604862 -0.00661168862 activation-for-derivative factor-forgotten
    -0.0049604862 -0.00651643795 derivative-at-activation
    -0.0049604862 0.00551165134 factor-forgotten
    -0.0049604862 -0.00533948825 bias-forgotten
    -0.0049604862 -0.000929445703 slope-twice
    -0.0049604862 0.0033069908 another-weight factor-forgotten
    -0.0049604862 -0.0055028678 sign-flipped
    -0.0049604862 -0.0198919017 derivative-forgotten
    -0.0049604862 -0.0104443827 activation-for-derivative factor-forgotten
    -0.0049604862 -0.0046453864 derivative-at-activation
    -0.0049604862 -0.00754494629 factor-forgotten
    -0.0049604862 -0.00380791455 bias-forgotten
    -0.0049604862 -0.00484489204 activation-forgotten another-activation
    -0.0049604862 -0.00123700709 slope-twice
    -0.0049604862 -0.00244005074 sign-flipped
    -0.0049604862 -0.0204562372 derivative-forgotten
    -0.0049604862 -0.0120005541 activation-for-derivative factor-forgotten
    -0.0049604862 -0.00469811557 derivative-at-activation
    -0.0049604862 -0.0144814007 factor-forgotten activation-for-derivative
    -0.0049604862 -0.00503024444 bias-forgotten
    -0.0049604862 -0.00180365864 activation-forgotten another-activation
    -0.0049604862 -0.00120288121 slope-twice
    -0.0049604862 -0.00462530908 sign-flipped
    -0.0049604862 -0.022026347 derivative-forgotten
    -0.0049604862 -0.00495191378 derivative-at-activation
    -0.0049604862 -0.00826747701 factor-forgotten
    -0.0049604862 -0.00469251459 bias-forgotten
    -0.0049604862 0.0249273829 activation-forgotten
    -0.0049604862 -0.00111713592 slope-twice
    -0.0049604862 -0.00442289634 sign-flipped
    -0.0049604862 -1.944 derivative-forgotten
    -0.0049604862 -0.0983182858 activation-for-derivative
    -0.0049604862 -0.00576973863 derivative-at-activation
    -0.0049604862 -0.00845568311 factor-forgotten
    -0.0049604862 -1.26576252e-05 slope-twice
    -0.0049604862 -0.0024802431 factor-forgotten
    -0.0049604862 -0.00944751899 factor-forgotten
    -0.0049604862 0.0041337385 factor-forgotten
    -0.0049604862 -0.0198626103 factor-forgotten
    0.622459331 0.817574476 sign-flipped
    0.622459331 0.731058579 bias-forgotten
    0.641151108 1.44115111 sign-flipped
    0.641151108 1.04115111 bias-forgotten
    0.249739894 0.214165017 sign-flipped
    0.249739894 0.231475217 bias-forgotten
    0.249739894 -1.1 activation-forgotten
    0.525057024 0.331881434 sign-flipped
    0.525057024 0.425633787 bias-forgotten
    0.525057024 0.100312127 activation-forgotten another-activation
    0.586645235 0.851967186 sign-flipped
    0.586645235 0.740796799 bias-forgotten
    0.586645235 0.350114048 activation-forgotten another-activation
    -0.391712308 -0.791712308 sign-flipped
    -0.391712308 -0.591712308 bias-forgotten
    -0.328729061 0.328729061 sign-flipped
    -0.328729061 0.657458121 factor-forgotten
    0.0594524602 -0.0594524602 sign-flipped
    0.0594524602 0.586645235 factor-forgotten
    0.0594524602 0.101343123 factor-forgotten
    0.00774195253 -0.00774195253 sign-flipped
    0.00774195253 0.525057024 factor-forgotten
    0.00774195253 0.0147449747 factor-forgotten
    0.00183658017 -0.00183658017 sign-flipped
    0.00183658017 0.249739894 factor-forgotten
    0.00183658017 0.00735397193 factor-forgotten
    0.0024802431 -0.0024802431 sign-flipped
    0.0024802431 -0.0016534954 factor-forgotten
    0.00995425482 -0.00995425482 sign-flipped
    0.00995425482 0.0413703231 derivative-forgotten
    0.00995425482 0.0246932996 activation-for-derivative
    0.00995425482 0.00947345131 derivative-at-activation
    0.00995425482 -0.00504182072 path-forgotten
    0.00995425482 0.103234217 factor-forgotten
    0.00995425482 0.00239512727 slope-twice
    0.00995425482 0.0116204854 another-weight weights-transposed
    0.00995425482 0.0200378962 sign-flipped
    0.00995425482 0.0149960755 path-forgotten
    0.00995425482 0.0282827916 factor-forgotten
    0.00995425482 0.0200820996 factor-forgotten
    0.00995425482 -0.0200378962 sign-flipped
    0.00995425482 0.0321586119 factor-forgotten
    0.00995425482 0.147333455 factor-forgotten
    0.00995425482 0.00582912878 factor-forgotten
    0.00995425482 0.00654917878 factor-forgotten
    0.00995425482 0.00248894249 factor-forgotten
    0.00877135479 -0.00877135479 sign-flipped
    0.00877135479 0.0363503068 derivative-forgotten
    0.00877135479 0.0215655462 activation-for-derivative
    0.00877135479 0.00833261148 derivative-at-activation
    0.00877135479 -0.00459656567 path-forgotten
    0.00877135479 0.0919237178 factor-forgotten
    0.00877135479 0.00211653413 slope-twice
    0.00877135479 0.00923101136 weights-transposed another-weight
    0.00877135479 0.0179644861 sign-flipped
    0.00877135479 0.0133679205 path-forgotten
    0.00877135479 0.0288232355 factor-forgotten
    0.00877135479 0.0179360428 factor-forgotten
    0.00877135479 0.0282702506 factor-forgotten
    0.00877135479 0.134018275 factor-forgotten
    0.00877135479 0.00417478912 factor-forgotten
    0.00877135479 0.00562007254 factor-forgotten
    0.00877135479 0.00206665038 factor-forgotten
    -0.0169198829 0.0169198829 sign-flipped
    -0.0169198829 -0.0739556311 derivative-forgotten
    -0.0169198829 -0.0477499196 activation-for-derivative
    -0.0169198829 -0.0166884092 derivative-at-activation
    -0.0169198829 -0.00675564549 path-forgotten
    -0.0169198829 -0.121147766 factor-forgotten
    -0.0169198829 -0.00387100256 slope-twice
    -0.0169198829 0.0214209362 weights-transposed
    -0.0169198829 -0.00330410938 sign-flipped
    -0.0169198829 -0.0101119961 path-forgotten
    -0.0169198829 0.0135728293 factor-forgotten
    -0.0169198829 -0.0170243654 sign-flipped
    -0.0169198829 -0.0169721242 path-forgotten
    -0.0169198829 -0.0224981347 factor-forgotten
    -0.0169198829 -0.035440331 factor-forgotten
    -0.0169198829 0.172915396 factor-forgotten
    -0.0169198829 0.00340859192 sign-flipped
    -0.0169198829 -0.0186218546 factor-forgotten
    -0.0169198829 -0.0206561304 factor-forgotten
    -0.0169198829 -0.0293246613 factor-forgotten
    -0.0169198829 0.051663148 factor-forgotten
    -0.0169198829 -0.0167979866 factor-forgotten
    -0.0169198829 -0.0168912123 factor-forgotten
    -0.0169198829 -0.0168246931 factor-forgotten
    0.00835715495 -0.00835715495 sign-flipped
    0.00835715495 0.0543021587 derivative-forgotten
    0.00835715495 0.0439846635 activation-for-derivative
    0.00835715495 0.0115714678 derivative-at-activation
    0.00835715495 -0.00121518449 path-forgotten
    0.00835715495 0.106515495 factor-forgotten
    0.00835715495 0.00128617426 slope-twice
    0.00835715495 0.0124580178 weights-transposed
    0.00835715495 0.0106469551 sign-flipped
    0.00835715495 0.00950205503 path-forgotten
    0.00835715495 0.0124595861 factor-forgotten
    0.00835715495 0.00849772376 sign-flipped
    0.00835715495 0.00842743936 path-forgotten
    0.00835715495 0.0106025414 factor-forgotten
    0.00835715495 0.0491651342 factor-forgotten
    0.00835715495 0.0402822492 factor-forgotten
    0.00835715495 0.00377755463 factor-forgotten
    0.00835715495 0.00808859541 factor-forgotten
    0.00835715495 0.0034763148 factor-forgotten
    0.00835715495 -0.0839131432 factor-forgotten
    0.00835715495 0.00854458004 factor-forgotten
    0.00835715495 0.00834066832 factor-forgotten
    0.00835715495 0.00805752448 factor-forgotten
    0.593269992 0.583583116 sign-flipped
    0.593269992 0.506874567 bias-forgotten
    0.593269992 0.3775 activation-forgotten another-activation
    0.593269992 0.594475931 another-weight weights-transposed
    0.593269992 0.4200666 sign-flipped
    0.596884378 0.582367541 sign-flipped
    0.596884378 0.510623401 bias-forgotten
    0.596884378 0.3925 activation-forgotten another-activation
    0.596884378 0.596282699 another-weight weights-transposed
    0.596884378 0.423725078 sign-flipped
    0.560741208 0.747160278 weights-transposed another-weight
    0.71677589 0.367631085 weights-transposed
    0.403163224 0.563578123 another-weight weights-transposed
    0.000761143306 -0.000761143306 sign-flipped
    0.000761143306 0.003163224 derivative-forgotten
    0.000761143306 0.00127529559 activation-for-derivative factor-forgotten
    0.000761143306 0.00075952238 derivative-at-activation
    0.000761143306 -0.240622639 factor-forgotten square-doubled
    0.000761143306 0.00152228661 half-dropped denominator-dropped
    0.000761143306 0.000380571653 half-kept
    0.000761143306 0.000183148311 slope-twice
    0.000761143306 0.000253714435 mean-for-sum
    0.000761143306 0.00188792841 factor-forgotten
    -0.0371959992 0.0371959992 sign-flipped
    -0.0371959992 -0.18322411 derivative-forgotten
    -0.0371959992 -0.131330625 activation-for-derivative factor-forgotten
    -0.0371959992 -0.0403920374 derivative-at-activation
    -0.0371959992 -0.0743919985 half-dropped denominator-dropped
    -0.0371959992 -0.0185979996 half-kept
    -0.0371959992 -0.00755109336 slope-twice
    -0.0371959992 -0.0123986664 mean-for-sum
    -0.0371959992 -0.0518934855 factor-forgotten
    0.0888543494 -0.0888543494 sign-flipped
    0.0888543494 0.360741208 derivative-forgotten
    0.0888543494 0.202282461 activation-for-derivative factor-forgotten
    0.0888543494 0.0834516619 derivative-at-activation
    0.0888543494 -0.246310506 factor-forgotten square-doubled
    0.0888543494 0.177708699 half-dropped denominator-dropped
    0.0888543494 0.0444271747 half-kept
    0.0888543494 0.0218857597 slope-twice
    0.0888543494 0.0296181165 mean-for-sum
    0.0888543494 0.158458747 factor-forgotten
    -0.0380982366 0.0380982366 sign-flipped
    -0.0380982366 -0.217071535 derivative-forgotten
    -0.0380982366 -0.167780768 activation-for-derivative factor-forgotten
    -0.0380982366 -0.0469063997 derivative-at-activation
    -0.0380982366 -0.0761964732 half-dropped denominator-dropped
    -0.0380982366 -0.00668662353 slope-twice
    -0.0380982366 -0.0190491183 half-kept-in-part mean-for-sum
    -0.0380982366 -0.0492907667 factor-forgotten
    0.138498562 -0.138498562 sign-flipped
    0.138498562 0.74136507 derivative-forgotten
    0.138498562 0.557035818 activation-for-derivative factor-forgotten
    0.138498562 0.161460669 derivative-at-activation
    0.138498562 -0.186815602 factor-forgotten square-doubled
    0.138498562 0.276997123 half-dropped denominator-dropped
    0.138498562 0.0258736921 slope-twice
    0.138498562 0.0692492808 half-kept-in-part mean-for-sum
    0.138498562 0.184329252 factor-forgotten
    0.35891648 0.44108352 sign-flipped
    0.35891648 0.317832959 rate-forgotten
    0.408666186 0.491333814 sign-flipped
    0.408666186 0.367332372 rate-forgotten
    0.51130127 0.48869873 sign-flipped
    0.51130127 0.52260254 rate-forgotten
    0.561370121 0.538629879 sign-flipped
    0.561370121 0.572740242 rate-forgotten
    -0.125 0.125 sign-flipped
    -0.0338397658 0.0338397658 sign-flipped
    -0.0338397658 -0.0169198829 factor-forgotten
    0.0169198829 -0.0169198829 sign-flipped factor-forgotten
    -0.00845994145 0.00845994145 sign-flipped
    -0.00845994145 -0.0169198829 factor-forgotten
    0.0167143099 -0.0167143099 sign-flipped
    0.0167143099 0.00835715495 factor-forgotten
    -0.00835715495 0.00835715495 sign-flipped factor-forgotten
    0.00417857748 -0.00417857748 sign-flipped
    0.00417857748 0.00835715495 factor-forgotten
    0.000995425482 -0.000995425482 sign-flipped
    0.000995425482 0.00995425482 factor-forgotten
    0.000497712741 -0.000497712741 sign-flipped
    0.000497712741 0.00995425482 factor-forgotten
    0.000877135479 -0.000877135479 sign-flipped
    0.000877135479 0.00877135479 factor-forgotten
    0.00043856774 -0.00043856774 sign-flipped
    0.00043856774 0.00877135479 factor-forgotten
    0.000491436907 -0.000491436907 sign-flipped
    0.000491436907 0.645656306 factor-forgotten
    0.000491436907 0.0007611432 factor-forgotten
    0.0006165248 -0.0006165248 sign-flipped
    0.0006165248 0.809998434 factor-forgotten
    0.0006165248 0.0007611432 factor-forgotten
    -0.0240158315 0.0240158315 sign-flipped
    -0.0240158315 0.645656306 factor-forgotten
    -0.0240158315 -0.0371959993 factor-forgotten
    -0.0301287012 0.0301287012 sign-flipped
    -0.0301287012 0.809998434 factor-forgotten
    -0.0301287012 -0.0371959993 factor-forgotten
    0.0573693709 -0.0573693709 sign-flipped
    0.0573693709 0.645656306 factor-forgotten
    0.0573693709 0.0888543493 factor-forgotten
    0.0719718838 -0.0719718838 sign-flipped
    0.0719718838 0.809998434 factor-forgotten
    0.0719718838 0.0888543493 factor-forgotten
    0.006890625 1.764 denominator-dropped
    0.164846355 -0.164846355 sign-flipped
    0.164846355 0.434306297 activation-for-derivative factor-forgotten
    0.164846355 0.159183137 derivative-at-activation
    0.164846355 0.265693703 factor-forgotten
    0.164846355 0.0388204581 slope-twice
    0.164846355 0.235494792 factor-forgotten
    0.418385205 -0.418385205 sign-flipped
    0.418385205 1.40401682 activation-for-derivative factor-forgotten
    0.418385205 0.443125882 derivative-at-activation
    0.418385205 0.59598318 factor-forgotten
    0.418385205 0.0875230897 slope-twice
    0.418385205 0.209192602 factor-forgotten
    -0.342830845 0.342830845 sign-flipped
    -0.342830845 -0.599816083 activation-for-derivative factor-forgotten
    -0.342830845 -0.334417323 derivative-at-activation
    -0.342830845 -0.800183917 factor-forgotten
    -0.342830845 -0.0839521344 slope-twice
    -0.342830845 0.244879175 factor-forgotten
    0.147138986 -0.147138986 sign-flipped
    0.147138986 0.185283335 activation-for-derivative factor-forgotten
    0.147138986 0.222632718 derivative-at-activation
    0.147138986 0.714716665 factor-forgotten
    0.147138986 0.0240554235 slope-twice
    0.147138986 0.163487762 factor-forgotten
    0.428440059 -0.288218521 activation-forgotten
    0.70200841 0.856880117 activation-forgotten another-activation
    0.620437567 0.491405887 activation-forgotten another-activation
    0.0695064547 -0.0695064547 sign-flipped
    0.0695064547 0.295150708 derivative-forgotten
    0.0695064547 0.183122587 activation-for-derivative factor-forgotten
    0.0695064547 0.0671185935 derivative-at-activation
    0.0695064547 -0.165319325 factor-forgotten square-doubled
    0.0695064547 0.139012909 half-dropped denominator-dropped
    0.0695064547 0.0347532274 half-kept
    0.0695064547 0.0848404353 activation-forgotten
    0.0695064547 0.0163684081 slope-twice
    0.0695064547 0.112028121 factor-forgotten
    0.0695064547 0.0990108576 factor-forgotten
    0.00621179701 -0.00621179701 sign-flipped
    0.00621179701 0.0296941524 derivative-forgotten
    0.00621179701 0.0208455447 activation-for-derivative factor-forgotten
    0.00621179701 0.00657912373 derivative-at-activation
    0.00621179701 -0.0147746003 factor-forgotten square-doubled
    0.00621179701 0.012423594 half-dropped denominator-dropped
    0.00621179701 0.0031058985 half-kept
    0.00621179701 -0.00417877579 activation-forgotten
    0.00621179701 0.00129946198 slope-twice
    0.00621179701 0.0263776406 derivative-forgotten
    0.00621179701 0.0163656792 activation-for-derivative factor-forgotten
    0.00621179701 0.00599839367 derivative-at-activation
    0.00621179701 0.0100119615 factor-forgotten
    0.00621179701 0.00146284585 slope-twice
    0.00621179701 0.126092607 derivative-forgotten
    0.00621179701 0.0549199364 activation-for-derivative
    0.00621179701 0.00635310106 derivative-at-activation
    0.00621179701 0.000306016529 slope-twice
    0.00621179701 0.00887399572 factor-forgotten
    0.00621179701 0.00884860768 factor-forgotten
    0.00621179701 0.0144986373 factor-forgotten
    0.00146185024 -0.00146185024 sign-flipped
    0.00146185024 0.0059696797 derivative-forgotten
    0.00146185024 0.00255764992 activation-for-derivative factor-forgotten
    0.00146185024 0.0014259745 derivative-at-activation
    0.00146185024 -0.0034769734 factor-forgotten square-doubled
    0.00146185024 0.00292370048 half-dropped denominator-dropped
    0.00146185024 0.000730925119 half-kept factor-forgotten
    0.00146185024 -0.00958611869 activation-forgotten
    0.00146185024 0.00035797668 slope-twice
    0.00146185024 0.00698805896 derivative-forgotten
    0.00146185024 0.00490567616 activation-for-derivative factor-forgotten
    0.00146185024 0.00154829489 derivative-at-activation
    0.00146185024 0.0023561601 factor-forgotten
    0.00146185024 0.000305808255 slope-twice
    0.00146185024 0.00620756927 derivative-forgotten
    0.00146185024 0.00385140918 activation-for-derivative factor-forgotten
    0.00146185024 0.00141162907 derivative-at-activation
    0.00146185024 0.000344258118 slope-twice
    0.00146185024 0.121177894 derivative-forgotten
    0.00146185024 0.0226127755 activation-for-derivative
    0.00146185024 0.00145841213 derivative-at-activation
    0.00146185024 0.00208835748 factor-forgotten
    0.00146185024 1.76352803e-05 slope-twice
    0.00146185024 0.0020823828 factor-forgotten
    0.00146185024 0.00341202977 factor-forgotten
    0.00146185024 0.00710082866 factor-forgotten
    0.00243788703 -0.00243788703 sign-flipped
    0.00243788703 0.0149117402 derivative-forgotten
    0.00243788703 0.0030698855 activation-for-derivative factor-forgotten
    0.00243788703 0.00368871249 derivative-at-activation
    0.00243788703 -0.00579845195 factor-forgotten square-doubled
    0.00243788703 0.00487577406 half-dropped denominator-dropped
    0.00243788703 0.00121894351 half-kept factor-forgotten
    0.00243788703 0.000398564694 slope-twice
    0.00243788703 0.00995546898 derivative-forgotten
    0.00243788703 0.00426532172 activation-for-derivative factor-forgotten
    0.00243788703 0.00237805806 derivative-at-activation
    0.00243788703 0.00392930274 factor-forgotten
    0.00243788703 0.000596987764 slope-twice
    0.00243788703 0.0116537918 derivative-forgotten
    0.00243788703 0.00818105984 activation-for-derivative factor-forgotten
    0.00243788703 0.00258204838 derivative-at-activation
    0.00243788703 0.00642288809 factor-forgotten activation-for-derivative
    0.00243788703 0.000509987932 slope-twice
    0.00243788703 0.0103521908 derivative-forgotten
    0.00243788703 0.00235413458 derivative-at-activation
    0.00243788703 0.00348269576 factor-forgotten
    0.00243788703 0.0005741097 slope-twice
    0.00243788703 1.23608645 derivative-forgotten
    0.00243788703 0.0474868285 activation-for-derivative
    0.00243788703 0.00368003706 derivative-at-activation
    0.00243788703 0.00347273194 factor-forgotten
    0.00243788703 4.80815333e-06 slope-twice
    0.00243788703 0.00569014726 factor-forgotten
    0.00243788703 -0.00174134788 factor-forgotten
    0.00243788703 0.0118418547 factor-forgotten
    0.00243788703 -0.00162525802 factor-forgotten
    -0.0331587323 0.0331587323 sign-flipped
    -0.0331587323 -0.155012759 derivative-forgotten
    -0.0331587323 -0.0344836523 derivative-at-activation
    -0.0331587323 -0.0165793662 half-kept
    -0.0331587323 -0.00709297438 slope-twice
    -0.0331587323 -0.0480579112 factor-forgotten
    -0.00347907117 0.00347907117 sign-flipped
    -0.00347907117 -0.0212803156 derivative-forgotten
    -0.00347907117 -0.00438098649 activation-for-derivative factor-forgotten
    -0.00347907117 -0.005264105 derivative-at-activation
    -0.00347907117 -0.00560744764 factor-forgotten
    -0.00347907117 -0.000568785559 slope-twice
    -0.00347907117 -0.014207297 derivative-forgotten
    -0.00347907117 -0.00608697517 activation-for-derivative factor-forgotten
    -0.00347907117 -0.00339369017 derivative-at-activation
    -0.00347907117 -0.00916600503 factor-forgotten activation-for-derivative
    -0.00347907117 -0.000851952077 slope-twice
    -0.00347907117 -0.0166309474 derivative-forgotten
    -0.00347907117 -0.011675065 activation-for-derivative factor-forgotten
    -0.00347907117 -0.00368480162 derivative-at-activation
    -0.00347907117 -0.00497010167 factor-forgotten
    -0.00347907117 -0.000727795951 slope-twice
    -0.00347907117 -0.0147734527 derivative-forgotten
    -0.00347907117 -0.00335954933 derivative-at-activation
    -0.00347907117 -0.00495588246 factor-forgotten
    -0.00347907117 -0.000819303143 slope-twice
    -0.00347907117 -1.764 derivative-forgotten
    -0.00347907117 -0.0677677243 activation-for-derivative
    -0.00347907117 -0.00525172442 derivative-at-activation
    -0.00347907117 -6.86164184e-06 slope-twice
    -0.00347907117 -0.00173953558 factor-forgotten
    -0.00347907117 -0.00812032184 factor-forgotten
    -0.00347907117 0.00248505084 factor-forgotten
    -0.00347907117 -0.0168993291 factor-forgotten
    -0.00347907117 -0.00386563463 factor-forgotten
    -0.006890625 0.006890625 sign-flipped
    -0.006890625 -0.0275625 derivative-forgotten
    -0.006890625 -0.01378125 activation-for-derivative factor-forgotten
    -0.006890625 -0.00647728982 derivative-at-activation
    -0.006890625 -0.00172265625 slope-twice
    -0.006890625 -0.0034453125 own-factor-kept factor-forgotten
    -0.006890625 -0.00984375 factor-forgotten
    -0.006890625 -1.764 derivative-forgotten
    -0.006890625 -0.11025 activation-for-derivative
    -0.006890625 -0.00538018824 derivative-at-activation
    -0.006890625 -2.69165039e-05 slope-twice
    -0.006890625 0.004921875 factor-forgotten
    -0.006890625 -0.00765625 factor-forgotten
    0.342255515 -0.342255515 sign-flipped
    0.342255515 1.10395917 activation-for-derivative factor-forgotten
    0.342255515 0.355930982 derivative-at-activation
    0.342255515 0.49604083 factor-forgotten
    0.342255515 0.0732117733 slope-twice
    0.342255515 0.213909697 factor-forgotten
    0.461465256 0.425433068 sign-flipped
    0.461465256 0.376496589 bias-forgotten
    0.461465256 -0.15444525 activation-forgotten
    0.461465256 0.490432027 weights-transposed
    0.461465256 0.298501197 sign-flipped
    0.461465256 0.473794854 bias-forgotten
    0.461465256 0.150271005 activation-forgotten
    0.461465256 0.46498497 sign-flipped
    0.461465256 0.475147737 bias-forgotten exponent-sign-lost
    0.461465256 0.57762513 activation-forgotten another-activation
    0.461465256 0.572256922 sign-flipped
    0.461465256 0.491936267 sign-flipped
    0.461465256 0.36961966 sign-flipped
    0.461465256 0.56952478 sign-flipped
    0.461465256 0.488731565 sign-flipped
    0.489429514 0.641106772 sign-flipped
    0.489429514 0.619632488 kernel-rotated
    0.489429514 -0.0422882442 activation-forgotten
    0.489429514 0.358893228 sign-flipped
    0.489429514 0.212281149 activation-forgotten
    0.489429514 0.504735214 activation-forgotten another-activation
    0.438727911 0.618864693 sign-flipped
    0.438727911 0.661829355 kernel-rotated
    0.438727911 -0.246326367 activation-forgotten
    0.438727911 0.381135307 sign-flipped
    0.438727911 0.0858393113 activation-forgotten
    0.438727911 0.405934666 activation-forgotten another-activation
    0.438727911 0.533567112 sign-flipped
    0.491495304 0.493191616 updated-weights-early
    0.491495304 0.508504696 sign-flipped
    0.491495304 0.58505641 derivative-forgotten
    0.491495304 0.53888217 activation-for-derivative factor-forgotten
    0.491495304 0.490548973 derivative-at-activation
    0.491495304 0.462753718 path-forgotten another-activation
    0.491495304 0.498809425 matrix-transposed
    0.491495304 0.451606316 kernel-rotated
    0.491495304 0.501903853 half-dropped denominator-dropped
    0.491495304 0.500125592 activation-forgotten
    0.491495304 0.469508097 slope-twice
    0.491495304 0.495747652 half-kept-in-part rate-forgotten
    0.491495304 0.497873826 mean-for-sum
    0.491495304 0.517009391 another-weight kernel-rotated
    0.491495304 0.57777147 derivative-forgotten
    0.491495304 0.519046801 activation-for-derivative factor-forgotten
    0.491495304 0.489852672 derivative-at-activation
    0.491495304 0.471014377 half-dropped denominator-dropped
    0.491495304 0.481337986 activation-forgotten
    0.491495304 0.481086756 another-activation path-forgotten
    0.491495304 0.469935903 slope-twice
    0.491495304 0.548789256 square-doubled factor-forgotten
    0.491495304 0.545843112 sign-flipped
    0.491495304 0.380458352 derivative-forgotten
    0.491495304 0.417628976 activation-for-derivative factor-forgotten
    0.491495304 0.488351017 derivative-at-activation
    0.491495304 0.511976231 path-forgotten another-activation
    0.491495304 0.464321401 half-dropped denominator-dropped
    0.491495304 0.496231409 bias-forgotten another-weight
    0.491495304 0.365512554 activation-forgotten another-activation
    0.491495304 0.513326494 slope-twice
    0.491495304 0.567084057 square-doubled factor-forgotten
    0.491495304 0.532457158 sign-flipped
    0.491495304 0.408316417 derivative-forgotten
    0.491495304 0.492367114 derivative-at-activation
    0.491495304 0.405270544 factor-forgotten
    0.491495304 0.520236891 half-dropped denominator-dropped
    0.491495304 0.562751598 activation-forgotten
    0.491495304 0.51197775 slope-twice
    0.491495304 0.470678208 sign-flipped
    0.491495304 0.374655318 derivative-forgotten
    0.491495304 0.399706158 activation-for-derivative factor-forgotten
    0.491495304 0.48279937 derivative-at-activation
    0.491495304 0.508927958 factor-forgotten
    0.491495304 0.497370734 activation-forgotten
    0.491495304 0.508921574 slope-twice
    0.491495304 0.465696551 sign-flipped
    0.491495304 0.4289986 derivative-forgotten
    0.491495304 0.492220005 derivative-at-activation
    0.491495304 0.485379531 bias-forgotten another-weight
    0.491495304 0.622497015 activation-forgotten another-activation
    0.491495304 0.506921033 slope-twice
    0.491495304 0.490270864 sign-flipped
    0.491495304 0.580221844 derivative-forgotten
    0.491495304 0.568404652 activation-for-derivative factor-forgotten
    0.491495304 0.501623207 derivative-at-activation
    0.491495304 0.593898044 activation-forgotten
    0.491495304 0.482179587 slope-twice
    0.491495304 0.524119523 derivative-forgotten
    0.491495304 0.498724206 activation-for-derivative factor-forgotten
    0.491495304 0.491405497 derivative-at-activation
    0.491495304 0.456731267 factor-forgotten
    0.491495304 0.492966735 bias-forgotten another-input
    0.491495304 0.504565244 activation-forgotten
    0.491495304 0.483604323 slope-twice
    0.491495304 0.493786062 sign-flipped
    0.491495304 0.281668323 derivative-forgotten
    0.491495304 0.415248631 activation-for-derivative
    0.491495304 0.489075997 derivative-at-activation
    0.491495304 0.486776848 bias-forgotten another-input
    0.491495304 0.499882583 slope-twice
    0.491495304 0.509407394 sign-flipped
    0.491495304 0.445906011 derivative-forgotten
    0.491495304 0.450136042 activation-for-derivative
    0.491495304 0.488836654 derivative-at-activation
    0.491495304 0.573017015 factor-forgotten
    0.491495304 0.463191746 activation-forgotten another-activation
    0.491495304 0.499449839 slope-twice
    0.491495304 0.464720098 derivative-forgotten
    0.491495304 0.488702659 activation-for-derivative
    0.491495304 0.491359374 derivative-at-activation
    0.491495304 0.481498584 factor-forgotten
    0.491495304 0.494608958 bias-forgotten
    0.491495304 0.471095692 activation-forgotten
    0.491495304 0.497953096 slope-twice
    0.491495304 0.524166911 sign-flipped
    0.491495304 0.489957699 sign-flipped
    0.491495304 0.465811624 factor-forgotten
    0.491495304 0.482507873 sign-flipped
    0.491495304 0.552938085 factor-forgotten
    0.491495304 0.486925392 factor-forgotten
    0.491495304 0.536344392 sign-flipped
    0.491495304 0.489969302 sign-flipped
    0.491495304 0.49584597 sign-flipped
    0.491495304 0.460269659 factor-forgotten
    0.491495304 0.485520391 sign-flipped another-weight
    0.491495304 0.492903948 factor-forgotten
    0.491495304 0.428087959 sign-flipped
    0.491495304 0.482159699 sign-flipped
    0.989927621 0.991936616 updated-weights-early
    0.989927621 1.01007238 sign-flipped
    0.989927621 1.00321666 matrix-transposed
    0.989927621 0.990484495 kernel-rotated
    0.989927621 1.00033617 half-dropped denominator-dropped
    0.989927621 0.998557909 activation-forgotten
    0.989927621 0.994963811 half-kept-in-part rate-forgotten
    0.989927621 0.997481905 mean-for-sum
    0.989927621 1.02014476 kernel-rotated another-weight
    0.989927621 0.969446694 half-dropped denominator-dropped
    0.989927621 0.979770303 activation-forgotten
    0.989927621 1.04722157 square-doubled factor-forgotten
    0.989927621 0.962753718 another-input factor-forgotten
    0.989927621 0.994663726 bias-forgotten another-weight
    0.989927621 0.863944871 activation-forgotten another-activation
    0.989927621 1.03088948 sign-flipped
    0.989927621 1.06118392 activation-forgotten
    0.989927621 0.969110525 sign-flipped
    0.989927621 0.873087635 derivative-forgotten
    0.989927621 0.898138475 activation-for-derivative factor-forgotten
    0.989927621 0.981231687 derivative-at-activation
    0.989927621 0.995803051 activation-forgotten
    0.989927621 1.00735389 slope-twice
    0.989927621 0.964128868 sign-flipped
    0.989927621 0.927430917 derivative-forgotten
    0.989927621 0.990652322 derivative-at-activation
    0.989927621 0.983811848 bias-forgotten another-weight
    0.989927621 1.12092933 activation-forgotten another-activation
    0.989927621 1.00535335 slope-twice
    0.989927621 0.988703181 sign-flipped
    0.989927621 1.07865416 derivative-forgotten
    0.989927621 1.06683697 activation-for-derivative factor-forgotten
    0.989927621 1.00005552 derivative-at-activation
    0.989927621 1.01866921 factor-forgotten
    0.989927621 0.980611904 slope-twice
    0.989927621 1.02255184 derivative-forgotten
    0.989927621 0.997156523 activation-for-derivative factor-forgotten
    0.989927621 0.989837813 derivative-at-activation
    0.989927621 0.98203664 slope-twice
    0.989927621 0.853510898 derivative-forgotten
    0.989927621 0.946164 activation-for-derivative
    0.989927621 0.999510364 slope-twice
    0.989927621 0.951198435 sign-flipped
    0.989927621 0.961814175 derivative-forgotten
    0.989927621 0.975047822 activation-for-derivative
    0.989927621 0.99135959 derivative-at-activation
    0.989927621 0.998038173 slope-twice
    0.989927621 0.960055136 derivative-forgotten
    0.989927621 0.980824425 activation-for-derivative
    0.989927621 0.990562514 derivative-at-activation another-input
    0.989927621 0.997462369 slope-twice
    0.989927621 1.02259923 sign-flipped
    0.989927621 0.988390016 sign-flipped
    0.989927621 1.03987691 sign-flipped
    0.989927621 0.964243941 factor-forgotten
    0.989927621 1.0513704 factor-forgotten
    0.989927621 0.985357709 factor-forgotten
    0.989927621 0.958701976 factor-forgotten
    0.989927621 0.991336265 factor-forgotten
    0.483234645 0.486578593 updated-weights-early
    0.483234645 0.516765355 sign-flipped
    0.483234645 0.52605413 matrix-transposed
    0.483234645 0.498880098 kernel-rotated
    0.483234645 0.493643193 half-dropped denominator-dropped
    0.483234645 0.491864932 activation-forgotten
    0.483234645 0.491617322 half-kept-in-part rate-forgotten
    0.483234645 0.495808661 mean-for-sum
    0.483234645 0.533530711 kernel-rotated another-weight
    0.483234645 0.473077327 activation-forgotten
    0.483234645 0.537582452 sign-flipped
    0.483234645 0.372197692 derivative-forgotten
    0.483234645 0.409368316 activation-for-derivative factor-forgotten
    0.483234645 0.480090357 derivative-at-activation
    0.483234645 0.456060741 half-dropped denominator-dropped
    0.483234645 0.48797075 bias-forgotten another-weight
    0.483234645 0.357251894 activation-forgotten another-activation
    0.483234645 0.505065835 slope-twice
    0.483234645 0.558823398 square-doubled factor-forgotten
    0.483234645 0.400055758 derivative-forgotten
    0.483234645 0.484106454 derivative-at-activation
    0.483234645 0.503717091 slope-twice
    0.483234645 0.462417548 sign-flipped
    0.483234645 0.462753718 another-input factor-forgotten
    0.483234645 0.457435891 sign-flipped
    0.483234645 0.482010204 sign-flipped
    0.483234645 0.571961184 derivative-forgotten
    0.483234645 0.560143992 activation-for-derivative factor-forgotten
    0.483234645 0.493362547 derivative-at-activation
    0.483234645 0.511976231 factor-forgotten
    0.483234645 0.585637384 activation-forgotten
    0.483234645 0.473918927 slope-twice
    0.483234645 0.515858864 derivative-forgotten
    0.483234645 0.490463546 activation-for-derivative factor-forgotten
    0.483234645 0.483144837 derivative-at-activation
    0.483234645 0.484706076 bias-forgotten another-input
    0.483234645 0.496304585 activation-forgotten
    0.483234645 0.475343663 slope-twice
    0.483234645 0.485525403 sign-flipped
    0.483234645 0.34858883 derivative-forgotten
    0.483234645 0.4679415 activation-for-derivative
    0.483234645 0.491013752 derivative-at-activation
    0.483234645 0.448470607 factor-forgotten
    0.483234645 0.478516188 bias-forgotten another-input
    0.483234645 0.498948708 slope-twice
    0.483234645 0.501146734 sign-flipped
    0.483234645 0.460924232 derivative-forgotten
    0.483234645 0.486277664 activation-for-derivative
    0.483234645 0.49021826 derivative-at-activation
    0.483234645 0.495750117 slope-twice
    0.483234645 0.452219769 sign-flipped
    0.483234645 0.432679977 derivative-forgotten
    0.483234645 0.4692226 activation-for-derivative
    0.483234645 0.484016646 derivative-at-activation
    0.483234645 0.564756355 factor-forgotten
    0.483234645 0.495826109 slope-twice
    0.483234645 0.473237924 factor-forgotten
    0.483234645 0.528083732 sign-flipped
    0.483234645 0.481708643 sign-flipped
    0.483234645 0.48758531 sign-flipped
    0.483234645 0.543557365 sign-flipped
    0.483234645 0.452009 factor-forgotten
    0.483234645 0.484643289 factor-forgotten
    -0.992007453 -0.991989653 updated-weights-early
    -0.992007453 -1.00799255 sign-flipped
    -0.992007453 -1.1885205 derivative-forgotten
    -0.992007453 -1.00969964 activation-for-derivative factor-forgotten
    -0.992007453 -1.00397389 derivative-at-activation
    -0.992007453 -0.994194903 matrix-transposed
    -0.992007453 -0.979606682 kernel-rotated
    -0.992007453 -1.00590693 half-dropped denominator-dropped
    -0.992007453 -1.00353226 activation-forgotten
    -0.992007453 -0.998121166 exponent-sign-lost slope-twice
    -0.992007453 -0.953370643 slope-twice
    -0.992007453 -0.996003727 half-kept-in-part rate-forgotten
    -0.992007453 -0.998001863 mean-for-sum
    -0.992007453 -1.00399627 another-weight kernel-rotated
    -0.992007453 -1.13637048 derivative-forgotten
    -0.992007453 -1.03810845 activation-for-derivative factor-forgotten
    -0.992007453 -0.989258891 derivative-at-activation
    -0.992007453 -0.951045599 half-dropped denominator-dropped
    -0.992007453 -0.93623369 activation-forgotten
    -0.992007453 -0.955932826 slope-twice
    -0.992007453 -1.10659536 square-doubled factor-forgotten
    -0.992007453 -1.05005247 sign-flipped
    -0.992007453 -0.744608248 derivative-forgotten
    -0.992007453 -0.988079684 activation-for-derivative factor-forgotten
    -0.992007453 -0.952169437 derivative-at-activation
    -0.992007453 -0.962984946 half-dropped denominator-dropped
    -0.992007453 -0.992344943 bias-forgotten another-weight
    -0.992007453 -0.986210158 activation-forgotten another-activation
    -0.992007453 -1.01798278 slope-twice
    -0.992007453 -1.0727384 square-doubled factor-forgotten
    -0.992007453 -1.07393116 sign-flipped
    -0.992007453 -0.903170022 derivative-forgotten
    -0.992007453 -0.99293857 derivative-at-activation
    -0.992007453 -1.04009979 half-dropped denominator-dropped
    -0.992007453 -1.13452004 activation-forgotten
    -0.992007453 -1.01388329 slope-twice
    -0.992007453 -0.964208501 sign-flipped
    -0.992007453 -0.758327481 derivative-forgotten
    -0.992007453 -0.982867628 activation-for-derivative factor-forgotten
    -0.992007453 -0.964876936 derivative-at-activation
    -0.992007453 -1.12273598 factor-forgotten
    -0.992007453 -1.76742347 activation-forgotten
    -0.992007453 -1.02685999 slope-twice
    -0.992007453 -0.99865991 sign-flipped
    -0.992007453 -0.867014044 derivative-forgotten
    -0.992007453 -0.993456854 derivative-at-activation
    -0.992007453 -0.992617703 bias-forgotten another-weight
    -0.992007453 -0.989012553 activation-forgotten another-activation
    -0.992007453 -1.02285891 slope-twice
    -0.992007453 -0.965843607 sign-flipped
    -0.992007453 -1.17637815 derivative-forgotten
    -0.992007453 -0.993148392 activation-for-derivative factor-forgotten
    -0.992007453 -1.02760428 derivative-at-activation
    -0.992007453 -1.10137651 activation-forgotten
    -0.992007453 -0.979082382 slope-twice
    -0.992007453 -1.03557352 derivative-forgotten
    -0.992007453 -1.00166086 activation-for-derivative factor-forgotten
    -0.992007453 -0.991887524 derivative-at-activation
    -0.992007453 -0.954878466 factor-forgotten
    -0.992007453 -0.969625014 bias-forgotten another-input
    -0.992007453 -1.88185037 activation-forgotten
    -0.992007453 -0.981469912 slope-twice
    -0.992007453 -1.03495686 sign-flipped
    -0.992007453 -0.563336646 derivative-forgotten
    -0.992007453 -1.00557069 activation-for-derivative
    -0.992007453 -0.973361272 derivative-at-activation
    -0.992007453 -0.992532595 bias-forgotten another-input
    -0.992007453 -0.990947224 activation-forgotten another-activation
    -0.992007453 -1.00034023 slope-twice derivative-elsewhere
    -0.992007453 -0.993991033 sign-flipped
    -0.992007453 -0.891812021 derivative-forgotten
    -0.992007453 -0.99777298 activation-for-derivative
    -0.992007453 -0.972602189 derivative-at-activation
    -0.992007453 -0.944648053 activation-forgotten another-activation
    -0.992007453 -1.00127344 slope-twice
    -0.992007453 -0.966105712 derivative-forgotten
    -0.992007453 -0.992411725 activation-for-derivative
    -0.992007453 -0.991519481 derivative-at-activation
    -0.992007453 -0.777558524 factor-forgotten
    -0.992007453 -1.01169115 bias-forgotten
    -0.992007453 -0.801926315 activation-forgotten
    -0.992007453 -1.00858795 sign-flipped
    -0.992007453 -1.07700637 sign-flipped
    -0.992007453 -0.940640093 factor-forgotten
    -0.992007453 -0.995564783 sign-flipped
    -0.992007453 -0.80842916 factor-forgotten
    -0.992007453 -1.00215236 sign-flipped
    -0.992007453 -1.05168228 sign-flipped
    -0.992007453 -0.962988625 sign-flipped
    -0.992007453 -0.993186654 sign-flipped another-weight
    -0.992007453 -1.16133774 factor-forgotten
    -0.992007453 -1.00192017 sign-flipped
    -0.992007453 -0.911443735 sign-flipped
    -0.472937622 -0.472877354 updated-weights-early
    -0.472937622 -0.527062378 sign-flipped
    -0.472937622 -0.51100223 matrix-transposed
    -0.472937622 -0.500373299 kernel-rotated
    -0.472937622 -0.486837098 half-dropped denominator-dropped
    -0.472937622 -0.484462426 activation-forgotten
    -0.472937622 -0.486468811 half-kept-in-part rate-forgotten
    -0.472937622 -0.493234406 mean-for-sum
    -0.472937622 -0.513531189 kernel-rotated another-weight
    -0.472937622 -0.431975768 half-dropped denominator-dropped
    -0.472937622 -0.491006947 bias-forgotten another-weight
    -0.472937622 -0.417163859 activation-forgotten
    -0.472937622 -0.587525525 square-doubled factor-forgotten
    -0.472937622 -0.443915116 another-input factor-forgotten
    -0.472937622 -0.473275112 bias-forgotten another-weight
    -0.472937622 -0.467140327 activation-forgotten another-activation
    -0.472937622 -0.55486133 sign-flipped
    -0.472937622 -0.61545021 activation-forgotten
    -0.472937622 -0.44513867 sign-flipped
    -0.472937622 -0.23925765 derivative-forgotten
    -0.472937622 -0.463797797 activation-for-derivative factor-forgotten
    -0.472937622 -0.445807105 derivative-at-activation
    -0.472937622 -0.454245302 bias-forgotten another-weight
    -0.472937622 -1.24835364 activation-forgotten
    -0.472937622 -0.507790161 slope-twice
    -0.472937622 -0.479590079 sign-flipped
    -0.472937622 -0.347944213 derivative-forgotten
    -0.472937622 -0.474387023 derivative-at-activation
    -0.472937622 -0.473547872 bias-forgotten another-weight
    -0.472937622 -0.469942722 activation-forgotten another-activation
    -0.472937622 -0.50378908 slope-twice
    -0.472937622 -0.446773776 sign-flipped
    -0.472937622 -0.657308321 derivative-forgotten
    -0.472937622 -0.474078561 activation-for-derivative factor-forgotten
    -0.472937622 -0.50853445 derivative-at-activation
    -0.472937622 -0.52102996 factor-forgotten
    -0.472937622 -0.460012551 slope-twice
    -0.472937622 -0.427069345 sign-flipped
    -0.472937622 -0.516503693 derivative-forgotten
    -0.472937622 -0.482591028 activation-for-derivative factor-forgotten
    -0.472937622 -0.472817694 derivative-at-activation
    -0.472937622 -0.462400081 slope-twice
    -0.472937622 -0.51588703 sign-flipped
    -0.472937622 -0.207021796 derivative-forgotten
    -0.472937622 -0.435431979 activation-for-derivative
    -0.472937622 -0.483386256 derivative-at-activation
    -0.472937622 -0.498727754 slope-twice
    -0.472937622 -0.474921202 sign-flipped
    -0.472937622 -0.423628349 derivative-forgotten
    -0.472937622 -0.464938736 activation-for-derivative
    -0.472937622 -0.481403932 derivative-at-activation
    -0.472937622 -0.49486509 slope-twice
    -0.472937622 -0.391510284 derivative-forgotten
    -0.472937622 -0.449926833 activation-for-derivative
    -0.472937622 -0.474267094 derivative-at-activation
    -0.472937622 -0.493251539 slope-twice
    -0.472937622 -0.489518116 sign-flipped
    -0.472937622 -0.557936541 sign-flipped
    -0.472937622 -0.57355365 sign-flipped
    -0.472937622 -0.476494952 sign-flipped
    -0.472937622 -0.421570262 factor-forgotten
    -0.472937622 -0.289359329 factor-forgotten
    -0.472937622 -0.642267907 factor-forgotten
    -0.98487697 -0.98484329 updated-weights-early
    -0.98487697 -1.01512303 sign-flipped
    -0.98487697 -1.00575674 matrix-transposed
    -0.98487697 -0.997636838 kernel-rotated
    -0.98487697 -0.998776446 half-dropped denominator-dropped
    -0.98487697 -0.996401773 activation-forgotten
    -0.98487697 -0.992438485 half-kept-in-part rate-forgotten
    -0.98487697 -0.996219242 mean-for-sum
    -0.98487697 -1.00756152 kernel-rotated another-weight
    -0.98487697 -0.929103206 activation-forgotten
    -0.98487697 -1.04292198 sign-flipped
    -0.98487697 -0.737477764 derivative-forgotten
    -0.98487697 -0.9809492 activation-for-derivative factor-forgotten
    -0.98487697 -0.945038954 derivative-at-activation
    -0.98487697 -0.955854463 half-dropped denominator-dropped
    -0.98487697 -0.985214459 bias-forgotten another-weight
    -0.98487697 -0.979079674 activation-forgotten another-activation
    -0.98487697 -1.0108523 slope-twice
    -0.98487697 -1.06560792 square-doubled factor-forgotten
    -0.98487697 -0.896039538 derivative-forgotten
    -0.98487697 -0.985808087 derivative-at-activation
    -0.98487697 -1.00675281 slope-twice
    -0.98487697 -0.957078017 sign-flipped
    -0.98487697 -0.943915116 another-input factor-forgotten
    -0.98487697 -0.991529426 sign-flipped
    -0.98487697 -0.958713124 sign-flipped
    -0.98487697 -1.16924767 derivative-forgotten
    -0.98487697 -0.986017908 activation-for-derivative factor-forgotten
    -0.98487697 -1.0204738 derivative-at-activation
    -0.98487697 -1.03296931 factor-forgotten
    -0.98487697 -1.09424603 activation-forgotten
    -0.98487697 -0.971951898 slope-twice
    -0.98487697 -1.02844304 derivative-forgotten
    -0.98487697 -0.994530375 activation-for-derivative factor-forgotten
    -0.98487697 -0.984757041 derivative-at-activation
    -0.98487697 -0.962494531 bias-forgotten another-input
    -0.98487697 -1.87471988 activation-forgotten
    -0.98487697 -0.974339428 slope-twice
    -0.98487697 -0.914128609 sign-flipped
    -0.98487697 -0.69717766 derivative-forgotten
    -0.98487697 -0.966779799 activation-for-derivative
    -0.98487697 -0.982417937 derivative-at-activation
    -0.98487697 -0.947747983 factor-forgotten
    -0.98487697 -0.985402112 bias-forgotten another-input
    -0.98487697 -0.983816741 activation-forgotten another-activation
    -0.98487697 -0.99948533 slope-twice
    -0.98487697 -0.986860549 sign-flipped
    -0.98487697 -0.921848464 derivative-forgotten
    -0.98487697 -0.982090139 activation-for-derivative
    -0.98487697 -0.980635781 derivative-at-activation
    -0.98487697 -0.997927228 slope-twice
    -0.98487697 -0.939605609 derivative-forgotten
    -0.98487697 -0.971844438 activation-for-derivative
    -0.98487697 -0.985688158 derivative-at-activation
    -0.98487697 -0.996215267 slope-twice
    -0.98487697 -0.77042804 factor-forgotten
    -0.98487697 -0.995021874 sign-flipped
    -0.98487697 -1.0445518 sign-flipped
    -0.98487697 -1.07194081 sign-flipped
    -0.98487697 -0.986056171 sign-flipped another-weight
    -0.98487697 -1.15420725 factor-forgotten
    0.108187979 -0.108187979 sign-flipped
    0.108187979 -0.626065666 derivative-forgotten
    0.108187979 -0.126289136 activation-for-derivative factor-forgotten
    0.108187979 0.122167606 derivative-at-activation
    0.108187979 0.352793363 path-forgotten another-activation
    0.108187979 0.0491464678 matrix-transposed
    0.108187979 -0.291579815 kernel-rotated
    0.108187979 -0.0900821967 half-dropped denominator-dropped
    0.108187979 -0.0562084909 activation-forgotten
    0.108187979 0.291669348 slope-twice
    0.108187979 0.0540939893 half-kept-in-part rate-forgotten
    0.108187979 0.0270469947 mean-for-sum
    0.108187979 0.954310445 derivative-forgotten
    0.108187979 0.0993196527 derivative-at-activation
    0.108187979 -0.168233733 path-forgotten another-activation
    0.108187979 0.382829805 half-dropped denominator-dropped
    0.108187979 0.301672521 activation-forgotten
    0.108187979 0.306458154 another-activation path-forgotten
    0.108187979 -0.100166067 slope-twice
    0.108187979 -0.660103198 square-doubled factor-forgotten
    0.108187979 -0.444655445 sign-flipped
    0.108187979 0.946246194 derivative-forgotten
    0.108187979 0.0984700087 derivative-at-activation
    0.108187979 -0.166453848 path-forgotten another-activation
    0.108187979 0.384609691 half-dropped denominator-dropped
    0.108187979 0.103373828 bias-forgotten another-weight
    0.108187979 0.190883952 activation-forgotten another-activation
    0.108187979 -0.0986654681 slope-twice
    0.108187979 -0.660725195 square-doubled factor-forgotten
    0.108187979 -0.441095674 sign-flipped
    0.108187979 -0.513263684 derivative-forgotten
    0.108187979 -0.0295137919 activation-for-derivative factor-forgotten
    0.108187979 0.109898709 derivative-at-activation
    0.108187979 -0.136417405 half-dropped denominator-dropped
    0.108187979 -0.847333158 activation-forgotten
    0.108187979 0.258501566 slope-twice
    0.108187979 0.50472833 sign-flipped
    0.108187979 0.436663354 derivative-forgotten
    0.108187979 0.171086368 activation-for-derivative
    0.108187979 0.10529204 derivative-at-activation
    0.108187979 0.461818983 factor-forgotten
    0.108187979 0.0294005959 activation-forgotten
    0.108187979 0.0267754431 slope-twice
    0.108187979 0.0132934827 sign-flipped
    0.108187979 0.104096363 bias-forgotten another-weight
    0.108187979 0.128268243 activation-forgotten another-activation
    0.108187979 0.131512085 sign-flipped
    0.108187979 -0.933485717 activation-forgotten
    0.108187979 0.452596844 factor-forgotten
    0.108187979 0.0932201087 bias-forgotten another-input
    0.108187979 -0.0247636655 activation-forgotten
    0.108187979 0.0645518303 sign-flipped
    0.108187979 0.10318632 bias-forgotten another-input
    0.108187979 0.118286013 activation-forgotten another-activation
    0.108187979 0.0798930514 sign-flipped
    0.108187979 0.349065524 activation-forgotten
    0.108187979 0.0816892197 bias-forgotten
    0.108187979 0.281798963 activation-forgotten
    0.108187979 -0.00298123726 sign-flipped
    0.108187979 0.128806711 sign-flipped
    0.108187979 0.084336727 sign-flipped
    0.108187979 0.0115639396 sign-flipped
    0.108187979 0.123710964 sign-flipped
    0.108187979 0.0639316035 sign-flipped
    0.108187979 0.0969568028 sign-flipped another-weight
    0.108187979 0.0577702859 sign-flipped
    0.108187979 0.187638682 sign-flipped
    -0.400272084 -0.599727916 sign-flipped
    -0.400272084 -0.857315116 derivative-forgotten
    -0.400272084 -0.546224552 activation-for-derivative factor-forgotten
    -0.400272084 -0.391570334 derivative-at-activation
    -0.400272084 -0.24801518 path-forgotten another-activation
    -0.400272084 -0.476820139 matrix-transposed
    -0.400272084 -0.556686856 kernel-rotated
    -0.400272084 -0.574907875 half-dropped denominator-dropped
    -0.400272084 -0.545072014 activation-forgotten
    -0.400272084 -0.286062394 slope-twice
    -0.400272084 -0.450136042 half-kept-in-part rate-forgotten
    -0.400272084 -0.475068021 mean-for-sum
    -0.400272084 0.218293004 derivative-forgotten
    -0.400272084 -0.40675535 derivative-at-activation
    -0.400272084 -0.602352548 path-forgotten another-activation
    -0.400272084 -0.175731937 half-dropped denominator-dropped
    -0.400272084 -0.229851464 activation-forgotten
    -0.400272084 -0.225636293 another-activation path-forgotten
    -0.400272084 -0.552591096 slope-twice
    -0.400272084 -1.02840734 square-doubled factor-forgotten
    -0.400272084 -0.804433011 sign-flipped
    -0.400272084 0.284902923 derivative-forgotten
    -0.400272084 -0.408217248 derivative-at-activation
    -0.400272084 -0.624812231 path-forgotten another-activation
    -0.400272084 -0.19819162 half-dropped denominator-dropped
    -0.400272084 -0.391672854 bias-forgotten another-weight
    -0.400272084 -0.456784697 activation-forgotten another-activation
    -0.400272084 -0.569390182 slope-twice
    -0.400272084 -0.962392656 square-doubled factor-forgotten
    -0.400272084 -0.849352379 sign-flipped
    -0.400272084 -0.947644893 derivative-forgotten
    -0.400272084 -0.521559401 activation-for-derivative factor-forgotten
    -0.400272084 -0.398765278 derivative-at-activation
    -0.400272084 -0.492620564 factor-forgotten
    -0.400272084 -0.552528988 half-dropped denominator-dropped
    -0.400272084 -1.18148178 activation-forgotten
    -0.400272084 -0.267876315 slope-twice
    -0.400272084 -0.0510005015 sign-flipped
    -0.400272084 -0.100947831 derivative-forgotten
    -0.400272084 -0.330497263 activation-for-derivative
    -0.400272084 -0.404491959 derivative-at-activation
    -0.400272084 -0.464686637 activation-forgotten
    -0.400272084 -0.475103736 slope-twice
    -0.400272084 0.0325822933 sign-flipped
    -0.400272084 -0.141747105 factor-forgotten
    -0.400272084 -0.427024178 bias-forgotten another-weight
    -0.400272084 -0.182729095 activation-forgotten another-activation
    -0.400272084 -0.379728279 sign-flipped
    -0.400272084 -1.16179657 activation-forgotten
    -0.400272084 -0.325930836 factor-forgotten activation-forgotten
    -0.400272084 -0.411214474 bias-forgotten another-input
    -0.400272084 -0.497467524 activation-forgotten
    -0.400272084 -0.438706676 sign-flipped
    -0.400272084 -0.433404603 bias-forgotten another-input
    -0.400272084 -0.315832802 activation-forgotten another-activation
    -0.400272084 -0.338918844 sign-flipped
    -0.400272084 -0.118692186 factor-forgotten
    -0.400272084 -0.250335608 activation-forgotten
    -0.400272084 -0.416766484 bias-forgotten
    -0.400272084 -0.292206307 activation-forgotten
    -0.400272084 -0.758463265 sign-flipped
    -0.400272084 -0.350170405 factor-forgotten
    -0.400272084 -0.383414734 sign-flipped
    -0.400272084 -0.370317872 activation-forgotten
    -0.400272084 -0.212849492 activation-forgotten
    -0.400272084 -0.53012859 sign-flipped
    -0.400272084 -0.423906468 factor-forgotten
    -0.400272084 -0.622176644 activation-forgotten
    -0.400272084 -0.733795179 sign-flipped
    -0.400272084 -0.388923873 sign-flipped
    -0.400272084 -0.432626087 sign-flipped
    -0.400272084 -0.46975728 sign-flipped another-weight
    -0.400272084 -0.0643753129 sign-flipped
    -0.400272084 -0.350817252 sign-flipped
    1.00222702 0.99777298 sign-flipped
    1.00222702 0.804755802 derivative-forgotten
    1.00222702 0.939166412 activation-for-derivative factor-forgotten
    1.00222702 1.00598672 derivative-at-activation
    1.00222702 1.06801154 path-forgotten another-activation
    1.00222702 1.020566 matrix-transposed
    1.00222702 0.786909291 kernel-rotated
    1.00222702 0.987186606 half-dropped denominator-dropped
    1.00222702 0.989756203 activation-forgotten
    1.00222702 1.05157276 slope-twice
    1.00222702 1.00111351 half-kept-in-part rate-forgotten
    1.00222702 1.00055676 mean-for-sum
    1.00222702 1.10308729 derivative-forgotten
    1.00222702 1.00116989 derivative-at-activation
    1.00222702 0.969276745 path-forgotten another-activation
    1.00222702 1.0523287 half-dropped denominator-dropped
    1.00222702 1.02923152 activation-forgotten
    1.00222702 1.01726744 another-activation path-forgotten
    1.00222702 0.977390609 slope-twice
    1.00222702 0.8620711 square-doubled factor-forgotten
    1.00222702 0.936326469 sign-flipped
    1.00222702 1.15511023 derivative-forgotten
    1.00222702 1.00045421 derivative-at-activation
    1.00222702 0.952125341 path-forgotten another-activation
    1.00222702 1.0351773 half-dropped denominator-dropped
    1.00222702 1.00186183 bias-forgotten another-weight
    1.00222702 1.00850019 activation-forgotten another-activation
    1.00222702 0.964491672 slope-twice
    1.00222702 0.910570323 square-doubled factor-forgotten
    1.00222702 0.902023662 sign-flipped
    1.00222702 0.955084828 derivative-forgotten
    1.00222702 0.991781215 activation-for-derivative factor-forgotten
    1.00222702 1.00235679 derivative-at-activation
    1.00222702 0.823406156 factor-forgotten
    1.00222702 0.936442501 half-dropped denominator-dropped
    1.00222702 0.827915577 activation-forgotten
    1.00222702 1.01362954 slope-twice
    1.00222702 1.03230785 sign-flipped
    1.00222702 1.01135709 derivative-forgotten
    1.00222702 0.994429314 activation-for-derivative
    1.00222702 1.00328656 derivative-at-activation
    1.00222702 0.658343676 activation-forgotten
    1.00222702 1.00040352 slope-twice
    1.00222702 0.995028497 sign-flipped
    1.00222702 1.04438087 factor-forgotten
    1.00222702 1.00148061 bias-forgotten another-weight
    1.00222702 1.00589017 activation-forgotten another-activation
    1.00222702 1.03053853 sign-flipped
    1.00222702 0.878056472 activation-forgotten
    1.00222702 1.24569846 factor-forgotten
    1.00222702 1.03959251 bias-forgotten another-input
    1.00222702 0.682336609 activation-forgotten
    1.00222702 0.92593796 sign-flipped
    1.00222702 1.00163081 bias-forgotten another-input
    1.00222702 1.00343074 activation-forgotten another-activation
    1.00222702 1.00008062 sign-flipped
    1.00222702 1.06505599 factor-forgotten
    1.00222702 1.06700897 activation-forgotten another-activation
    1.00222702 0.932459469 bias-forgotten
    1.00222702 1.13900594 activation-forgotten
    1.00222702 0.981946918 sign-flipped
    1.00222702 1.22676717 factor-forgotten
    1.00222702 0.898262279 sign-flipped
    1.00222702 1.31261692 activation-forgotten
    1.00222702 0.416433321 activation-forgotten
    1.00222702 0.540162602 activation-forgotten
    1.00222702 0.997875943 sign-flipped
    1.00222702 0.81899726 factor-forgotten
    1.00222702 1.51294287 activation-forgotten
    1.00222702 0.990709153 sign-flipped
    1.00222702 0.934476084 sign-flipped
    1.00222702 1.08535941 sign-flipped
    1.00222702 1.00088823 sign-flipped another-weight
    1.00222702 0.988667615 sign-flipped
    1.00222702 1.11242847 sign-flipped
    -0.0113702769 0.0113702769 sign-flipped
    -0.0113702769 -0.0457528663 derivative-forgotten
    -0.0113702769 -0.0211133581 activation-for-derivative factor-forgotten
    -0.0113702769 -0.010850252 derivative-at-activation
    -0.0113702769 0.0259278816 factor-forgotten square-doubled
    -0.0113702769 -0.0227405538 half-dropped denominator-dropped
    -0.0113702769 -0.00568513846 half-kept
    -0.0113702769 -0.0128213482 bias-forgotten
    -0.0113702769 0.019614906 activation-forgotten
    -0.0113702769 -0.0028256852 slope-twice
    -0.0113702769 -0.0116737743 weights-transposed
    -0.0113702769 0.0121027383 sign-flipped
    -0.0113702769 -0.0246395081 factor-forgotten
    -0.0113702769 -0.018604423 bias-forgotten
    -0.0113702769 0.205825129 activation-forgotten
    -0.0113702769 -0.0131408082 sign-flipped
    -0.0113702769 -0.0110539622 bias-forgotten exponent-sign-lost
    -0.0113702769 -0.00820577547 activation-forgotten another-activation
    -0.0113702769 -0.013479215 sign-flipped
    -0.0113702769 -0.108982494 factor-forgotten
    -0.0113702769 0.234312363 activation-forgotten
    -0.0113702769 -0.0594283718 sign-flipped
    -0.0113702769 -0.0284432955 sign-flipped
    -0.0113702769 -0.012893162 sign-flipped
    -0.0113702769 -0.00845306055 sign-flipped
    -0.0113702769 -0.0107215864 sign-flipped
    -0.0572135413 0.0572135413 sign-flipped
    -0.0572135413 -0.230221614 derivative-forgotten
    -0.0572135413 -0.106239276 activation-for-derivative factor-forgotten
    -0.0572135413 -0.0545968533 derivative-at-activation
    -0.0572135413 0.130465241 factor-forgotten square-doubled
    -0.0572135413 -0.114427083 half-dropped denominator-dropped
    -0.0572135413 -0.0286067706 half-kept
    -0.0572135413 -0.0645151159 bias-forgotten
    -0.0572135413 0.0986992877 activation-forgotten
    -0.0572135413 -0.0142184274 slope-twice
    -0.0572135413 -0.0435577229 weights-transposed
    -0.0572135413 -0.060899178 sign-flipped
    -0.0572135413 -0.123982338 factor-forgotten
    -0.0572135413 -0.0557835574 bias-forgotten
    -0.0572135413 -0.050257632 activation-forgotten
    -0.0572135413 -0.0661225913 sign-flipped
    -0.0572135413 -0.0503287696 bias-forgotten exponent-sign-lost
    -0.0572135413 -0.00786511959 activation-forgotten another-activation
    -0.0572135413 -0.0568134609 sign-flipped
    -0.0572135413 -0.108982494 factor-forgotten
    -0.0572135413 -0.0108982494 activation-forgotten
    -0.0572135413 -0.0421162466 sign-flipped
    -0.0572135413 -0.0535423121 sign-flipped
    -0.0572135413 -0.10750044 sign-flipped
    -0.0572135413 -0.0105415692 sign-flipped
    -0.0572135413 -0.0437323667 sign-flipped
    -0.108982494 0.108982494 sign-flipped
    -0.108982494 -0.438534744 derivative-forgotten
    -0.108982494 -0.202368548 activation-for-derivative factor-forgotten
    -0.108982494 -0.103998129 derivative-at-activation
    -0.108982494 0.248515073 factor-forgotten square-doubled
    -0.108982494 -0.217964988 half-dropped denominator-dropped
    -0.108982494 -0.0544912471 half-kept
    -0.108982494 -0.122890807 bias-forgotten
    -0.108982494 0.188006096 activation-forgotten
    -0.108982494 -0.0270837926 slope-twice
    -0.108982494 -0.102354499 weights-transposed
    -0.108982494 -0.116003033 sign-flipped
    -0.108982494 -0.236166197 factor-forgotten
    -0.108982494 -0.106258607 bias-forgotten
    -0.108982494 -0.095732618 activation-forgotten
    -0.108982494 0.125952786 sign-flipped
    -0.108982494 -0.105950662 bias-forgotten exponent-sign-lost
    -0.108982494 -0.0786511959 activation-forgotten another-activation
    -0.108982494 -0.108220406 sign-flipped
    -0.108982494 -0.0802246024 sign-flipped
    -0.108982494 -0.1019894 sign-flipped
    -0.108982494 -0.123579132 sign-flipped
    -0.108982494 -0.0810213884 sign-flipped
    -0.108982494 -0.102764887 sign-flipped
    -0.0142576028 0.0142576028 sign-flipped
    -0.0142576028 -0.152575492 derivative-forgotten
    -0.0142576028 -0.0159183877 activation-for-derivative factor-forgotten
    -0.0142576028 -0.0380402619 derivative-at-activation
    -0.0142576028 0.0325119116 factor-forgotten square-doubled
    -0.0142576028 -0.0285152057 half-dropped denominator-dropped
    -0.0142576028 -0.00712880142 half-kept factor-forgotten
    -0.0142576028 -0.0160771537 bias-forgotten
    -0.0142576028 0.0245958424 activation-forgotten
    -0.0142576028 -0.00133231908 slope-twice
    -0.0142576028 -0.0144792936 weights-transposed
    -0.0142576028 0.0151760628 sign-flipped
    -0.0142576028 -0.0573711793 derivative-forgotten
    -0.0142576028 -0.0264748059 activation-for-derivative factor-forgotten
    -0.0142576028 -0.0136055247 derivative-at-activation
    -0.0142576028 -0.0308963734 factor-forgotten
    -0.0142576028 -0.0214858616 bias-forgotten
    -0.0142576028 0.907688817 activation-forgotten
    -0.0142576028 -0.00354322922 slope-twice
    -0.0142576028 -0.0164777363 sign-flipped
    -0.0142576028 -0.613948642 derivative-forgotten
    -0.0142576028 -0.0295587014 activation-for-derivative
    -0.0142576028 -0.0363004729 derivative-at-activation
    -0.0142576028 -0.0138609643 bias-forgotten exponent-sign-lost
    -0.0142576028 -0.0102895196 activation-forgotten another-activation
    -0.0142576028 -0.000331101373 slope-twice
    -0.0142576028 -0.0165204669 sign-flipped
    -0.0142576028 -0.020368004 factor-forgotten
    -0.0142576028 0.0215674559 sign-flipped
    -0.0142576028 -0.136657104 factor-forgotten
    -0.0142576028 -0.028715249 sign-flipped
    -0.0142576028 -0.0161672037 sign-flipped
    -0.0142576028 -0.0105995994 sign-flipped
    -0.0142576028 -0.0134441862 sign-flipped
    0.0597907703 -0.0597907703 sign-flipped
    0.0597907703 0.239761487 derivative-forgotten
    0.0597907703 0.125869791 activation-for-derivative factor-forgotten
    0.0597907703 0.0559929874 derivative-at-activation
    0.0597907703 -0.136342151 factor-forgotten square-doubled
    0.0597907703 0.119581541 half-dropped denominator-dropped
    0.0597907703 0.0298953851 half-kept factor-forgotten
    0.0597907703 0.0674212501 bias-forgotten
    0.0597907703 -0.103145275 activation-forgotten
    0.0597907703 0.0149103855 slope-twice
    0.0597907703 0.0550470976 weights-transposed
    0.0597907703 0.0636424294 sign-flipped
    0.0597907703 0.240592128 derivative-forgotten
    0.0597907703 0.111024908 activation-for-derivative factor-forgotten
    0.0597907703 0.0570562116 derivative-at-activation
    0.0597907703 0.12956722 factor-forgotten
    0.0597907703 0.0582963716 bias-forgotten
    0.0597907703 0.0525215266 activation-forgotten
    0.0597907703 0.0148589077 slope-twice
    0.0597907703 0.0691011355 sign-flipped
    0.0597907703 0.964776438 derivative-forgotten
    0.0597907703 0.233726407 activation-for-derivative
    0.0597907703 0.0534321221 derivative-at-activation
    0.0597907703 0.0581274245 bias-forgotten exponent-sign-lost
    0.0597907703 0.0155729368 activation-forgotten another-activation
    0.0597907703 0.00370545556 slope-twice
    0.0597907703 0.059372668 sign-flipped
    0.0597907703 -0.0543552457 factor-forgotten
    0.0597907703 0.0440134061 sign-flipped
    0.0597907703 0.113891697 factor-forgotten
    0.0597907703 0.0559541677 sign-flipped
    0.0597907703 0.0307707801 sign-flipped
    0.0597907703 -0.0201740478 sign-flipped
    0.0597907703 0.0552678077 sign-flipped
    0.00712880142 -0.00712880142 sign-flipped factor-forgotten
    0.00712880142 0.076287746 derivative-forgotten
    0.00712880142 0.00795919385 activation-for-derivative factor-forgotten
    0.00712880142 0.019020131 derivative-at-activation
    0.00712880142 -0.0162559558 factor-forgotten square-doubled
    0.00712880142 0.0142576028 half-dropped denominator-dropped
    0.00712880142 0.00356440071 half-kept
    0.00712880142 0.00803857687 bias-forgotten
    0.00712880142 -0.0122979212 activation-forgotten
    0.00712880142 0.000666159538 slope-twice
    0.00712880142 0.0072396468 weights-transposed
    0.00712880142 -0.00758803138 sign-flipped
    0.00712880142 0.0286855896 derivative-forgotten
    0.00712880142 0.013237403 activation-for-derivative factor-forgotten
    0.00712880142 0.00680276237 derivative-at-activation
    0.00712880142 0.0154481867 factor-forgotten
    0.00712880142 0.0107429308 bias-forgotten
    0.00712880142 -0.453844409 activation-forgotten
    0.00712880142 0.00177161461 slope-twice
    0.00712880142 0.00823886815 sign-flipped
    0.00712880142 0.306974321 derivative-forgotten
    0.00712880142 0.0147793507 activation-for-derivative
    0.00712880142 0.0181502364 derivative-at-activation
    0.00712880142 0.00693048214 bias-forgotten exponent-sign-lost
    0.00712880142 0.00514475982 activation-forgotten another-activation
    0.00712880142 0.000165550687 slope-twice
    0.00712880142 -0.00826023346 sign-flipped
    0.00712880142 0.010184002 factor-forgotten
    0.00712880142 0.010783728 sign-flipped
    0.00712880142 0.0683285521 factor-forgotten
    0.00712880142 0.0143576245 sign-flipped
    0.00712880142 0.00808360185 sign-flipped
    0.00712880142 0.00529979969 sign-flipped
    0.00712880142 0.00672209309 sign-flipped
    -0.0298953851 0.0298953851 sign-flipped factor-forgotten
    -0.0298953851 -0.119880744 derivative-forgotten
    -0.0298953851 -0.0629348954 activation-for-derivative factor-forgotten
    -0.0298953851 -0.0279964937 derivative-at-activation
    -0.0298953851 0.0681710754 factor-forgotten square-doubled
    -0.0298953851 -0.0597907703 half-dropped denominator-dropped
    -0.0298953851 -0.0149476926 half-kept
    -0.0298953851 -0.0337106251 bias-forgotten
    -0.0298953851 0.0515726374 activation-forgotten
    -0.0298953851 -0.00745519277 slope-twice
    -0.0298953851 -0.0275235488 weights-transposed
    -0.0298953851 -0.0318212147 sign-flipped
    -0.0298953851 -0.120296064 derivative-forgotten
    -0.0298953851 -0.0555124539 activation-for-derivative factor-forgotten
    -0.0298953851 -0.0285281058 derivative-at-activation
    -0.0298953851 -0.06478361 factor-forgotten
    -0.0298953851 -0.0291481858 bias-forgotten
    -0.0298953851 -0.0262607633 activation-forgotten
    -0.0298953851 -0.00742945384 slope-twice
    -0.0298953851 -0.0345505678 sign-flipped
    -0.0298953851 -0.482388219 derivative-forgotten
    -0.0298953851 -0.116863203 activation-for-derivative
    -0.0298953851 -0.026716061 derivative-at-activation
    -0.0298953851 -0.0290637122 bias-forgotten exponent-sign-lost
    -0.0298953851 -0.0077864684 activation-forgotten another-activation
    -0.0298953851 -0.00185272778 slope-twice
    -0.0298953851 -0.029686334 sign-flipped
    -0.0298953851 0.0271776229 factor-forgotten
    -0.0298953851 -0.022006703 sign-flipped
    -0.0298953851 -0.0569458483 factor-forgotten
    -0.0298953851 -0.0279770839 sign-flipped
    -0.0298953851 0.01538539 sign-flipped
    -0.0298953851 -0.0100870239 sign-flipped
    -0.0298953851 -0.0276339038 sign-flipped
    -0.00356440071 0.00356440071 sign-flipped
    -0.00356440071 -0.038143873 derivative-forgotten
    -0.00356440071 -0.00397959692 activation-for-derivative factor-forgotten
    -0.00356440071 -0.00951006549 derivative-at-activation
    -0.00356440071 0.00812797789 factor-forgotten square-doubled
    -0.00356440071 -0.00178220035 half-kept
    -0.00356440071 -0.00401928844 bias-forgotten
    -0.00356440071 0.0061489606 activation-forgotten
    -0.00356440071 -0.000333079769 slope-twice
    -0.00356440071 -0.0036198234 weights-transposed
    -0.00356440071 0.00379401569 sign-flipped
    -0.00356440071 -0.0143427948 derivative-forgotten
    -0.00356440071 -0.00661870148 activation-for-derivative factor-forgotten
    -0.00356440071 -0.00340138118 derivative-at-activation
    -0.00356440071 -0.00772409334 factor-forgotten
    -0.00356440071 -0.00537146541 bias-forgotten
    -0.00356440071 0.226922204 activation-forgotten
    -0.00356440071 -0.000885807304 slope-twice
    -0.00356440071 -0.00411943407 sign-flipped
    -0.00356440071 -0.153487161 derivative-forgotten
    -0.00356440071 -0.00738967534 activation-for-derivative
    -0.00356440071 -0.00907511822 derivative-at-activation
    -0.00356440071 -0.00346524107 bias-forgotten exponent-sign-lost
    -0.00356440071 -0.00257237991 activation-forgotten another-activation
    -0.00356440071 -8.27753433e-05 slope-twice
    -0.00356440071 -0.00413011673 sign-flipped
    -0.00356440071 -0.00509200101 factor-forgotten
    -0.00356440071 -0.00539186398 sign-flipped
    -0.00356440071 -0.0341642761 factor-forgotten
    -0.00356440071 -0.00717881224 sign-flipped
    -0.00356440071 -0.00404180092 sign-flipped
    -0.00356440071 -0.00264989984 sign-flipped
    -0.00356440071 -0.00336104655 sign-flipped
    0.0149476926 -0.0149476926 sign-flipped
    0.0149476926 0.0599403718 derivative-forgotten
    0.0149476926 0.0314674477 activation-for-derivative factor-forgotten
    0.0149476926 0.0139982469 derivative-at-activation
    0.0149476926 -0.0340855377 factor-forgotten square-doubled
    0.0149476926 0.00747384629 half-kept
    0.0149476926 0.0168553125 bias-forgotten
    0.0149476926 -0.0257863187 activation-forgotten
    0.0149476926 0.00372759638 slope-twice
    0.0149476926 0.0137617744 weights-transposed
    0.0149476926 0.0159106074 sign-flipped
    0.0149476926 0.0601480319 derivative-forgotten
    0.0149476926 0.0277562269 activation-for-derivative factor-forgotten
    0.0149476926 0.0142640529 derivative-at-activation
    0.0149476926 0.032391805 factor-forgotten
    0.0149476926 0.0145740929 bias-forgotten
    0.0149476926 0.0131303817 activation-forgotten
    0.0149476926 0.00371472692 slope-twice
    0.0149476926 0.0172752839 sign-flipped
    0.0149476926 0.241194109 derivative-forgotten
    0.0149476926 0.0584316017 activation-for-derivative
    0.0149476926 0.0133580305 derivative-at-activation
    0.0149476926 0.0145318561 bias-forgotten exponent-sign-lost
    0.0149476926 0.0038932342 activation-forgotten another-activation
    0.0149476926 0.000926363889 slope-twice
    0.0149476926 0.014843167 sign-flipped
    0.0149476926 -0.0135888114 factor-forgotten
    0.0149476926 0.0110033515 sign-flipped
    0.0149476926 0.0284729241 factor-forgotten
    0.0149476926 0.0139885419 sign-flipped
    0.0149476926 0.00769269502 sign-flipped
    0.0149476926 0.00504351196 sign-flipped
    0.0149476926 0.0138169519 sign-flipped
    -0.00712880142 0.00712880142 sign-flipped
    -0.00712880142 -0.076287746 derivative-forgotten
    -0.00712880142 -0.00795919385 activation-for-derivative factor-forgotten
    -0.00712880142 -0.019020131 derivative-at-activation
    -0.00712880142 0.0162559558 factor-forgotten square-doubled
    -0.00712880142 -0.0142576028 half-dropped denominator-dropped
    -0.00712880142 -0.00356440071 half-kept
    -0.00712880142 -0.00803857687 bias-forgotten
    -0.00712880142 0.0122979212 activation-forgotten
    -0.00712880142 -0.000666159538 slope-twice
    -0.00712880142 -0.0072396468 weights-transposed
    -0.00712880142 0.00758803138 sign-flipped
    -0.00712880142 -0.0286855896 derivative-forgotten
    -0.00712880142 -0.013237403 activation-for-derivative factor-forgotten
    -0.00712880142 -0.00680276237 derivative-at-activation
    -0.00712880142 -0.0154481867 factor-forgotten
    -0.00712880142 -0.0107429308 bias-forgotten
    -0.00712880142 0.453844409 activation-forgotten
    -0.00712880142 -0.00177161461 slope-twice
    -0.00712880142 -0.00823886815 sign-flipped
    -0.00712880142 -0.306974321 derivative-forgotten
    -0.00712880142 -0.0147793507 activation-for-derivative
    -0.00712880142 -0.0181502364 derivative-at-activation
    -0.00712880142 -0.00693048214 bias-forgotten exponent-sign-lost
    -0.00712880142 -0.00514475982 activation-forgotten another-activation
    -0.00712880142 -0.000165550687 slope-twice
    -0.00712880142 -0.00826023346 sign-flipped
    -0.00712880142 -0.010184002 factor-forgotten
    -0.00712880142 -0.010783728 sign-flipped
    -0.00712880142 -0.0683285521 factor-forgotten
    -0.00712880142 0.0143576245 sign-flipped
    -0.00712880142 -0.00808360185 sign-flipped
    -0.00712880142 -0.00529979969 sign-flipped
    -0.00712880142 -0.00672209309 sign-flipped
    0.0298953851 -0.0298953851 sign-flipped
    0.0298953851 0.119880744 derivative-forgotten
    0.0298953851 0.0629348954 activation-for-derivative factor-forgotten
    0.0298953851 0.0279964937 derivative-at-activation
    0.0298953851 -0.0681710754 factor-forgotten square-doubled
    0.0298953851 0.0597907703 half-dropped denominator-dropped
    0.0298953851 0.0149476926 half-kept
    0.0298953851 0.0337106251 bias-forgotten
    0.0298953851 -0.0515726374 activation-forgotten
    0.0298953851 0.00745519277 slope-twice
    0.0298953851 0.0275235488 weights-transposed
    0.0298953851 0.0318212147 sign-flipped
    0.0298953851 0.120296064 derivative-forgotten
    0.0298953851 0.0555124539 activation-for-derivative factor-forgotten
    0.0298953851 0.0285281058 derivative-at-activation
    0.0298953851 0.06478361 factor-forgotten
    0.0298953851 0.0291481858 bias-forgotten
    0.0298953851 0.0262607633 activation-forgotten
    0.0298953851 0.00742945384 slope-twice
    0.0298953851 0.0345505678 sign-flipped
    0.0298953851 0.482388219 derivative-forgotten
    0.0298953851 0.116863203 activation-for-derivative
    0.0298953851 0.026716061 derivative-at-activation
    0.0298953851 0.0290637122 bias-forgotten exponent-sign-lost
    0.0298953851 0.0077864684 activation-forgotten another-activation
    0.0298953851 0.00185272778 slope-twice
    0.0298953851 0.029686334 sign-flipped
    0.0298953851 -0.0271776229 factor-forgotten
    0.0298953851 0.022006703 sign-flipped
    0.0298953851 0.0569458483 factor-forgotten
    0.0298953851 0.0279770839 sign-flipped
    0.0298953851 0.01538539 sign-flipped
    0.0298953851 0.0100870239 sign-flipped
    0.0298953851 -0.0276339038 sign-flipped
    0.00752020733 -0.00752020733 sign-flipped
    0.00752020733 0.0310913034 derivative-forgotten
    0.00752020733 0.0127431102 activation-for-derivative factor-forgotten
    0.00752020733 0.0074553209 derivative-at-activation
    0.00752020733 0.0205486137 matrix-transposed
    0.00752020733 0.129533739 kernel-rotated
    0.00752020733 0.0150404147 half-dropped denominator-dropped
    0.00752020733 0.00376010367 half-kept
    0.00752020733 0.0137556158 activation-forgotten
    0.00752020733 0.00181894974 slope-twice
    0.00752020733 0.0111194692 sign-flipped
    0.00752020733 -0.00598204103 activation-forgotten
    0.00752020733 -0.00663554521 sign-flipped
    0.00752020733 0.00438362431 activation-forgotten another-activation
    0.00752020733 0.0195510026 another-weight sign-flipped
    0.00752020733 0.0991350877 factor-forgotten
    0.00752020733 -0.247837719 activation-forgotten
    0.00752020733 0.0456647376 sign-flipped
    0.00752020733 0.00859340818 sign-flipped
    0.00752020733 0.00795047633 sign-flipped another-weight
    0.0873178956 -0.0873178956 sign-flipped
    0.0873178956 0.3610043 derivative-forgotten
    0.0873178956 0.147961554 activation-for-derivative factor-forgotten
    0.0873178956 0.0865644926 derivative-at-activation
    0.0873178956 0.0823472507 matrix-transposed
    0.0873178956 0.0111560244 kernel-rotated
    0.0873178956 0.174635791 half-dropped denominator-dropped
    0.0873178956 0.0436589478 half-kept
    0.0873178956 0.159717861 activation-forgotten
    0.0873178956 0.0211200113 slope-twice
    0.0873178956 -0.129109293 sign-flipped
    0.0873178956 0.0021075857 activation-forgotten
    0.0873178956 0.0770459933 sign-flipped
    0.0873178956 0.115574202 activation-forgotten another-activation
    0.0873178956 0.0943972401 another-weight sign-flipped
    0.0873178956 0.0991350877 factor-forgotten
    0.0873178956 0.198270175 activation-forgotten
    0.0873178956 0.106535192 sign-flipped
    0.0873178956 0.0566412757 sign-flipped
    0.0873178956 0.0766201341 sign-flipped another-weight
    0.0991350877 -0.0991350877 sign-flipped
    0.0991350877 0.409860919 derivative-forgotten
    0.0991350877 0.167985973 activation-for-derivative factor-forgotten
    0.0991350877 0.0982797227 derivative-at-activation
    0.0991350877 0.112641111 matrix-transposed
    0.0991350877 0.147064224 kernel-rotated
    0.0991350877 0.198270175 half-dropped denominator-dropped
    0.0991350877 0.0495675439 half-kept
    0.0991350877 0.181333323 activation-forgotten
    0.0991350877 0.023978294 slope-twice
    0.0991350877 0.146582336 sign-flipped
    0.0991350877 0.00239281641 activation-forgotten
    0.0991350877 0.0874730346 sign-flipped
    0.0991350877 0.057787101 activation-forgotten another-activation
    0.0991350877 0.107172517 another-weight sign-flipped
    0.0991350877 0.120953162 sign-flipped
    0.0991350877 0.113282551 sign-flipped
    0.0991350877 0.104807106 sign-flipped another-weight
    0.00694973809 -0.00694973809 sign-flipped
    0.00694973809 0.0991350877 derivative-forgotten
    0.00694973809 0.00752020733 activation-for-derivative factor-forgotten
    0.00694973809 0.0247481518 derivative-at-activation
    0.00694973809 0.0168000221 matrix-transposed
    0.00694973809 -0.00515487433 kernel-rotated
    0.00694973809 0.0138994762 half-dropped denominator-dropped
    0.00694973809 0.00347486904 half-kept
    0.00694973809 0.0127121398 activation-forgotten
    0.00694973809 0.000487202469 slope-twice
    0.00694973809 -0.00347486904 another-weight kernel-rotated
    0.00694973809 0.0102759665 sign-flipped
    0.00694973809 0.0287327737 derivative-forgotten
    0.00694973809 0.011776441 activation-for-derivative factor-forgotten
    0.00694973809 0.00688977382 derivative-at-activation
    0.00694973809 -0.0209371436 activation-forgotten
    0.00694973809 0.00168096753 slope-twice
    0.00694973809 -0.00613218482 sign-flipped
    0.00694973809 0.409860919 derivative-forgotten
    0.00694973809 0.0127431102 activation-for-derivative
    0.00694973809 0.0245346179 derivative-at-activation
    0.00694973809 0.00405109055 activation-forgotten another-activation
    0.00694973809 0.000117842071 slope-twice
    0.00694973809 0.0159844007 sign-flipped another-weight
    0.00694973809 -0.0284244421 sign-flipped
    0.00694973809 0.0916148804 factor-forgotten
    0.00694973809 0.00794152787 sign-flipped
    0.00694973809 0.00734736766 sign-flipped another-weight
    0.00694973809 -0.0110732933 matrix-transposed
    0.00694973809 -0.0159844007 sign-flipped
    0.00694973809 0.0284244421 sign-flipped
    -0.00520427415 0.00520427415 sign-flipped
    -0.00520427415 -0.0495675439 derivative-forgotten
    -0.00520427415 -0.0436589478 activation-for-derivative factor-forgotten
    -0.00520427415 -0.0102682255 derivative-at-activation
    -0.00520427415 0.0168000221 matrix-transposed
    -0.00520427415 0.0154408002 kernel-rotated
    -0.00520427415 -0.0104085483 half-dropped denominator-dropped
    -0.00520427415 -0.00260213707 half-kept
    -0.00520427415 -0.00951941784 activation-forgotten
    -0.00520427415 -0.000546415402 slope-twice
    -0.00520427415 0.00769510249 sign-flipped
    -0.00520427415 -0.0215163837 derivative-forgotten
    -0.00520427415 -0.0088187248 activation-for-derivative factor-forgotten
    -0.00520427415 -0.00515937023 derivative-at-activation
    -0.00520427415 -0.000125615187 activation-forgotten
    -0.00520427415 -0.00125878353 slope-twice
    -0.00520427415 -0.00459205377 sign-flipped
    -0.00520427415 -0.20493046 derivative-forgotten
    -0.00520427415 -0.0739807771 activation-for-derivative
    -0.00520427415 -0.0101796284 derivative-at-activation
    -0.00520427415 0.057787101 activation-forgotten another-activation
    -0.00520427415 -0.000132164196 slope-twice
    -0.00520427415 -0.00562621342 sign-flipped another-weight
    -0.00520427415 -0.00634965307 sign-flipped
    -0.00520427415 -0.00590859607 factor-forgotten
    -0.00520427415 -0.0141603189 sign-flipped
    -0.00520427415 0.0103031639 sign-flipped
    -0.00520427415 -0.0110732933 matrix-transposed
    -0.00520427415 0.0141603189 sign-flipped
    -0.00520427415 -0.0103031639 sign-flipped another-weight
    0.516039463 0.201013105 sign-flipped
    0.516039463 0.493783754 matrix-transposed
    0.516039463 0.546636492 kernel-rotated
    0.516039463 1.03207893 half-dropped denominator-dropped
    0.516039463 0.498491313 activation-forgotten
    0.516039463 0.129009866 mean-for-sum
    0.516039463 0.206514117 sign-flipped
    0.516039463 0.52703434 bias-forgotten another-weight
    0.516039463 0.433306109 activation-forgotten
    0.516039463 0.34805349 sign-flipped
    0.516039463 0.519211338 bias-forgotten another-weight
    0.516039463 0.472407064 activation-forgotten another-activation
    0.516039463 0.501882768 sign-flipped
    0.516039463 1.11325832 activation-forgotten
    0.516039463 0.490212799 bias-forgotten another-weight
    0.516039463 0.74049525 activation-forgotten
    0.516039463 0.54931522 sign-flipped
    0.516039463 0.510142919 bias-forgotten another-weight
    0.516039463 0.564928523 activation-forgotten another-activation
    0.516039463 1.13519099 activation-forgotten
    0.516039463 0.495881475 bias-forgotten another-input
    0.516039463 0.776371166 activation-forgotten
    0.516039463 0.461084891 row-copied sign-flipped
    0.516039463 0.534983095 activation-forgotten another-activation
    0.516039463 0.568415178 sign-flipped
    0.516039463 0.397162986 activation-forgotten
    0.516039463 0.545902299 bias-forgotten
    0.516039463 0.418800482 activation-forgotten
    0.516039463 0.578340149 exponent-sign-lost sign-flipped
    0.516039463 0.531485502 exponent-sign-lost sign-flipped
    0.516039463 0.550023038 sign-flipped
    0.516039463 0.467306104 sign-flipped
    0.516039463 0.50038575 sign-flipped another-weight
    0.516039463 0.460671013 sign-flipped
    """

  /// The slips, each with its name in Korean and in English.
  static let names = """
    updated-weights-early|이미 갱신한 가중치를 역전파에 썼다|the backward pass used weights that were already updated
    sign-flipped|부호가 뒤집혔다|the sign is flipped
    derivative-forgotten|활성화 함수의 미분을 곱하지 않았다|the activation's derivative was left out
    activation-for-derivative|활성화 함수의 미분 대신 함수값을 곱했다|the activation stands where its derivative belongs
    derivative-at-activation|미분을 순입력이 아니라 활성화 값에서 계산했다|the derivative was taken at the activation instead of the net input
    derivative-at-net-input|활성화 값이 들어갈 자리에 순입력을 넣었다|the net input stands where the activation belongs
    path-forgotten|경로 하나를 빠뜨렸다|one path was left out of the sum
    factor-forgotten|인수 하나를 빠뜨렸다|one factor was left out
    exponent-dropped|e의 지수를 빠뜨렸다|the exponent of e was dropped
    derivative-elsewhere|활성화 함수의 미분을 다른 유닛에서 계산했다|the derivative was taken at another unit
    matrix-transposed|행렬의 전치를 잘못 붙였다|a matrix is transposed that should not be, or the reverse
    kernel-rotated|커널을 180° 돌렸거나 돌리지 않았다|a kernel is rotated that should not be, or the reverse
    half-dropped|오차의 ½을 빠뜨렸다|the ½ of the error was dropped
    half-kept|제곱을 미분한 2를 빠뜨려 ½이 남았다|the 2 of the square was lost, so the ½ stayed
    denominator-dropped|분모를 빠뜨렸다|the denominators were dropped
    row-copied|윗줄을 그대로 옮기고 첨자를 바꾸지 않았다|a row was copied without moving its index on
    bias-forgotten|편향을 더하지 않았다|the bias was left out
    another-bias|다른 편향을 더했다|another bias was added
    activation-forgotten|활성화 함수를 적용하지 않았다|the activation was not applied
    another-activation|다른 활성화 함수를 썼다|another activation was applied
    exponent-sign-lost|지수의 음의 부호를 빠뜨렸다|the minus in the exponent was lost
    slope-twice|활성화 함수의 미분을 두 번 곱했다|the activation's derivative was taken twice
    another-slope|다른 활성화 함수의 미분을 썼다|the derivative of another activation was taken
    activation-added|활성화 함수가 없는 곳에 활성화 함수를 적용했다|an activation was applied where there is none
    square-forgotten|오차를 제곱하지 않았다|the square was left out
    absolute-error|제곱 오차 대신 절댓값 오차를 썼다|the absolute error stands where the squared one belongs
    square-doubled|제곱하지 않고 두 배를 했다|the square was read as a double
    half-kept-in-part|제곱을 미분한 2를 빠뜨려 ½이 남았다|the 2 of the square was lost, so the ½ stayed
    mean-for-sum|합 대신 평균을 구했다|the mean was taken for the sum
    rate-forgotten|학습률을 곱하지 않았다|the learning rate was left out
    softmax-form-exchanged|소프트맥스 미분의 대각선 식과 나머지 식을 바꾸어 썼다|the softmax derivative's form on the diagonal was used off it, or the reverse
    softmax-slope-twice|소프트맥스의 미분을 두 번 곱했다|the softmax's derivative was taken twice
    another-weight|다른 자리의 가중치를 썼다|the weight of another place was taken
    weights-transposed|한 층의 가중치를 행과 열을 바꾸어 읽었다|a layer's weights were read with rows and columns exchanged
    another-unit|옆 유닛의 값을 썼다|the value of a neighbouring unit was taken
    another-input|다른 입력을 썼다|another input was taken
    another-target|다른 출력의 목표값을 썼다|the target of another output was taken
    sum-for-product|곱할 것을 더했다|a sum stands where a product belongs
    factors-added|경로의 인수를 곱하지 않고 더했다|the factors along a path were added
    own-factor-kept|가중치나 유닛에만 속한 인수까지 함께 전달했다|a factor of the weight's or the unit's own was passed on with the rest
    """
}
