// What the pages say in both languages besides their own texts.

export const LANGUAGES = ['en', 'zh'];

export const WORDS = {
  en: {
    tag: 'en',
    product: 'For developers',
    skip: 'Skip to content',
    navigation: 'Pages',
    onThisPage: 'On this page',
    elsewhere: 'Console',
    other: '中文',
    pages: {
      index: ['Start', 'What the package is and how to begin with it'],
      recipes: ['Recipes', 'Small programs that run in this page'],
      api: ['Functions and classes', 'What can be called, by module'],
      types: ['Shapes', 'What goes in and what comes out'],
      numbers: ['Numbers and sources', 'Which standard, in which edition, each kind of value is judged by'],
      rust: ['Rust crate', 'The same rules without JavaScript'],
      hosting: ['Hosting', 'What a host of the console should send'],
    },
    cookbook: 'The crate in its own words',
    english: '',
    recipes: {},
  },
  zh: {
    tag: 'zh-CN',
    product: '开发者文档',
    skip: '跳到正文',
    navigation: '页面',
    onThisPage: '本页内容',
    elsewhere: '控制台',
    other: 'English',
    pages: {
      index: ['开始', '这个包是什么，怎么开始用'],
      recipes: ['示例', '可以在页面里直接运行的小程序段'],
      api: ['函数和类', '能调用的全部，按模块排列'],
      types: ['数据的形状', '传进去的和返回来的'],
      numbers: ['号码和出处', '每种值按哪项标准、哪一版判断'],
      rust: ['Rust 库', '不经过 JavaScript 的同一套规则'],
      hosting: ['部署', '放控制台的主机最好发送什么'],
    },
    cookbook: '库自己的说明',
    english: '下面的说明取自代码里的注释和包的 README，只有英文。',
    recipes: {
      'A page without any tool': '不用任何工具的网页',
      'A form of your own': '你自己的表单',
      'React Hook Form': '接到 React Hook Form',
      'TanStack Form': '接到 TanStack Form',
      'A script of Node': 'Node 脚本',
      'A table in Node': '在 Node 里查一张表格',
      'A worker': '在 worker 里核对',
      'As a person types': '边填边查',
      'Many forms on a server': '在服务器上一次查很多表单',
      'Errors and languages': '出错和语言',
    },
  },
};

/** The file of a page in a language. */
export const fileOf = (name, lang) => (lang === 'en' ? `${name}.html` : `${name}.${lang}.html`);
