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
    C-03 o 0.999088949 sign-flipped
    C-03 o 1.67014218e-05 sign-flipped
    C-03 o 0.268941421 exponent-dropped another-input
    C-03 o 0.000911051194 row-copied another-unit
    C-03 o 0.98201379 bias-forgotten sum-for-product
    C-03 o 0.0179425888 activation-added
    C-03 o 0.957677934 activation-added
    C-03 o 0.000123394576 another-weight
    C-03 o 0.997527377 another-weight
    C-03 o 0.999876605 another-unit
    C-03 o 0.119202922 another-input
    C-03 o 4.53978687e-05 sum-for-product
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
    L3-36 w_2^+ 1.02689414 factor-forgotten activation-forgotten
    L3-36 w_2^+ 1.03932239 half-dropped denominator-dropped
    L3-36 w_2^+ 1.0098306 half-kept
    L3-36 w_2^+ 1.01815685 another-activation
    L3-36 w_2^+ 1.02375666 activation-added
    L3-36 w_2^+ 1.00521131 activation-added
    L3-36 w_2^+ 1.03655293 square-forgotten absolute-error
    L3-36 w_2^+ 1.19661193 rate-forgotten
    L3-36 w_2^+ 0.946555335 sum-for-product
    L3-36 w_2^+ 1.01049936 sum-for-product
    L3-36 w_2^+ 0.953788284 factors-added
    L3-37 w_1^+ 1.00539167 updated-weights-early
    L3-37 w_1^+ 0.994712291 sign-flipped
    L3-37 w_1^+ 1.02689414 derivative-forgotten
    L3-37 w_1^+ 1.00589955 derivative-at-activation
    L3-37 w_1^+ 1.00723295 factor-forgotten factors-added
    L3-37 w_1^+ 1.01057542 half-dropped denominator-dropped
    L3-37 w_1^+ 1.00264385 half-kept
    L3-37 w_1^+ 1.0043287 another-activation
    L3-37 w_1^+ 1.01437348 exponent-sign-lost
    L3-37 w_1^+ 1.00103963 slope-twice
    L3-37 w_1^+ 1.01252066 another-slope
    L3-37 w_1^+ 1.00638915 activation-added
    L3-37 w_1^+ 1.00140154 activation-added
    L3-37 w_1^+ 1.0098306 square-forgotten absolute-error
    L3-37 w_1^+ 1.05287709 rate-forgotten
    L3-37 w_1^+ 0.985626516 sum-for-product
    L3-37 w_1^+ 1.00125155 sum-for-product
    L3-37 w_1^+ 0.807232949 factors-added
    L3-37 w_1^+ 0.905287709 factors-added
    L3-37 w_1^+ 1.00386563 own-factor-kept
    M-03 out_h1 0.583583116 sign-flipped
    M-03 out_h1 0.4200666 sign-flipped
    M-03 out_h1 0.506874567 bias-forgotten
    M-03 out_h1 0.3775 activation-forgotten another-activation
    M-03 out_h1 0.360534393 another-activation
    M-03 out_h1 0.406730008 exponent-sign-lost
    M-03 out_h1 0.594475931 another-weight weights-transposed
    M-03 out_h1 0.593873103 another-weight
    M-03 out_h1 0.595680731 another-weight
    M-03 out_h1 0.592062928 another-weight
    M-03 out_h1 0.595078474 another-input
    M-03 out_h1 0.590854752 another-input
    M-04 out_h2 0.582367541 sign-flipped
    M-04 out_h2 0.423725078 sign-flipped
    M-04 out_h2 0.510623401 bias-forgotten
    M-04 out_h2 0.3925 activation-forgotten another-activation
    M-04 out_h2 0.373513453 another-activation
    M-04 out_h2 0.403115622 exponent-sign-lost
    M-04 out_h2 0.596282699 another-weight weights-transposed
    M-04 out_h2 0.595680731 another-weight
    M-04 out_h2 0.597485766 another-weight
    M-04 out_h2 0.594475931 another-weight
    M-04 out_h2 0.593269992 another-unit another-input
    M-04 out_h2 0.599888369 another-input
    M-13 ∂E/∂w_5 -0.0821670408 sign-flipped
    M-13 ∂E/∂w_5 0.593269992 factor-forgotten
    M-13 ∂E/∂w_5 0.138498562 factor-forgotten
    M-13 ∂E/∂w_5 0.0826676281 another-unit
    M-13 ∂E/∂w_5 0.731768554 factors-added
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
    M-15 ∂E/∂net_o1 0.184329253 factor-forgotten
    M-15 ∂E/∂net_o1 0.130117023 derivative-elsewhere
    M-15 ∂E/∂net_o1 0.276997123 half-dropped denominator-dropped
    M-15 ∂E/∂net_o1 0.0258736921 slope-twice
    M-15 ∂E/∂net_o1 0.322827814 another-slope
    M-15 ∂E/∂net_o1 -0.0934078009 square-forgotten
    M-15 ∂E/∂net_o1 0.186815602 absolute-error
    M-15 ∂E/∂net_o1 0.0934078009 absolute-error
    M-15 ∂E/∂net_o1 0.0692492808 half-kept-in-part mean-for-sum
    M-15 ∂E/∂net_o1 0.133901615 another-unit
    M-15 ∂E/∂net_o1 -0.0445807281 another-target
    M-15 ∂E/∂net_o1 0.928180671 factors-added
    L2-09 e_1^[1] -0.015 sign-flipped
    L2-09 e_1^[1] 0.216 denominator-dropped
    L2-09 e_1^[1] 0.2175 mean-for-sum
    L2-09 e_1^[1] 0.393 another-weight
    L2-09 e_1^[1] 0.405 another-weight
    L2-09 e_1^[1] 0.477 another-weight
    L2-09 e_1^[1] 0.39 another-weight
    L2-09 e_1^[1] 0.45 another-unit
    L2-09 e_1^[1] 0.42 another-unit
    L2-10 e_2^[1] 0.0275 sign-flipped
    L2-10 e_2^[1] 0.129 denominator-dropped
    L2-10 e_2^[1] 0.435 row-copied
    L2-10 e_2^[1] 0.12625 mean-for-sum
    L2-10 e_2^[1] 0.2925 another-weight
    L2-10 e_2^[1] 0.1965 another-weight
    L2-10 e_2^[1] 0.2805 another-weight
    L2-10 e_2^[1] 0.2325 another-weight
    L2-10 e_2^[1] 0.32 another-weight
    L2-10 e_2^[1] 0.29 another-weight
    L2-10 e_2^[1] 0.2625 another-unit
    L2-11 e_3^[1] -0.0425 sign-flipped
    L2-11 e_3^[1] 0.087 denominator-dropped
    L2-11 e_3^[1] 0.435 row-copied
    L2-11 e_3^[1] 0.09125 mean-for-sum
    L2-11 e_3^[1] 0.2325 another-weight
    L2-11 e_3^[1] 0.1965 another-weight
    L2-11 e_3^[1] 0.1725 another-weight
    L2-11 e_3^[1] 0.22 another-weight
    L2-11 e_3^[1] 0.16 another-weight
    L2-11 e_3^[1] 0.1875 another-unit
    H-04 ε_1^[1] 0.0366728127 sign-flipped
    H-04 ε_1^[1] 0.553547786 activation-added
    H-04 ε_1^[1] 0.107507856 mean-for-sum
    H-04 ε_1^[1] 0.173067625 another-weight
    H-04 ε_1^[1] 0.259601438 another-weight
    H-04 ε_1^[1] 0.170429988 another-weight weights-transposed
    H-04 ε_1^[1] 0.222928625 another-unit
    H-04 ε_1^[1] 0.209740438 another-unit
    H-04 ε_2^[1] 0.0393104501 sign-flipped
    H-04 ε_2^[1] 0.215015713 row-copied
    H-04 ε_2^[1] 0.532076362 activation-added
    H-04 ε_2^[1] 0.0642409501 mean-for-sum
    H-04 ε_2^[1] 0.0865338127 another-weight
    H-04 ε_2^[1] 0.170429988 another-weight
    H-04 ε_2^[1] 0.173067625 another-weight
    H-04 ε_2^[1] 0.133757175 another-unit
    H-04 ε_2^[1] 0.125844263 another-unit
    H-04 ε_3^[1] -0.00263763747 sign-flipped
    H-04 ε_3^[1] 0.215015713 row-copied
    H-04 ε_3^[1] 0.521619964 activation-added
    H-04 ε_3^[1] 0.0432669063 mean-for-sum
    H-04 ε_3^[1] 0.1284819 another-weight weights-transposed
    H-04 ε_3^[1] 0.0891714501 another-unit
    H-04 ε_3^[1] 0.0838961752 another-unit
    """

  /// The slips, each with its name in Korean and in English.
  static let names = """
    updated-weights-early|이미 갱신한 가중치를 역전파에 썼다|the backward pass used weights that were already updated
    sign-flipped|부호가 뒤집혔다|the sign is flipped
    derivative-forgotten|활성화 함수의 미분을 곱하지 않았다|the activation's derivative was left out
    activation-for-derivative|활성화 함수의 미분 대신 함수값을 곱했다|the activation stands where its derivative belongs
    derivative-at-activation|미분을 순입력이 아니라 활성화 값에서 계산했다|the derivative was taken at the activation instead of the net input
    factor-forgotten|인수 하나를 빠뜨렸다|one factor was left out
    exponent-dropped|e의 지수를 빠뜨렸다|the exponent of e was dropped
    derivative-elsewhere|활성화 함수의 미분을 다른 유닛에서 계산했다|the derivative was taken at another unit
    matrix-transposed|행렬의 전치를 잘못 붙였다|a matrix is transposed that should not be, or the reverse
    half-dropped|오차의 ½을 빠뜨렸다|the ½ of the error was dropped
    half-kept|제곱을 미분한 2를 빠뜨려 ½이 남았다|the 2 of the square was lost, so the ½ stayed
    denominator-dropped|분모를 빠뜨렸다|the denominators were dropped
    row-copied|윗줄을 그대로 옮기고 첨자를 바꾸지 않았다|a row was copied without moving its index on
    bias-forgotten|편향을 더하지 않았다|the bias was left out
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
