// Chinese words of one view. Same keys as the other languages.
export default {
  lead: '每条规则说什么，依据指南哪一句，换一版会怎样。',
};
