// Chinese words of one view. Same keys as the other languages.
export default {
  lead: '谁和谁关联了，每个名额还剩多少，什么时候恢复。',
};
