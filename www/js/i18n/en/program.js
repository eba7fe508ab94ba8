// English words of one view. Same keys as the other languages.
export default {};
