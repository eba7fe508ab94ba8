// English words of one view. Same keys as the other languages.
export default {
  lead: 'Where your records are kept; how to save, open and erase them.',
};
