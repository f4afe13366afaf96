Lecture(
  id: "L6", title: Bilingual(ko: "우리 강의", en: "Our lecture"), isLecture: true,
  slides: [Slide(1...5, ko: "입력이 둘인 뉴런", en: "A neuron with two inputs")])
