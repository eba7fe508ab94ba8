// English words of one view. Same keys as the other languages.
export default {
  lead: 'What has to be done by which day.',
};
