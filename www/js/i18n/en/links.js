// English words of one view. Same keys as the other languages.
export default {
  lead: 'Who is associated with whom, how much of each quota is left, and when it comes back.',
};
