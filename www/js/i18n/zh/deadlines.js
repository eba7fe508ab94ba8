// Chinese words of one view. Same keys as the other languages.
export default {
  lead: '哪一天之前要做什么，过了会怎样。',
};
