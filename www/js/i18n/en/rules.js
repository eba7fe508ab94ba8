// English words of one view. Same keys as the other languages.
export default {
  lead: 'What each rule says, on which sentence of the guide it stands, and what another edition makes of it.',
};
