// Chinese words of one view. Same keys as the other languages.
export default {
  lead: '记录存在哪里，怎么存成文件、打开、清除。',
};
