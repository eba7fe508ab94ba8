// What the console needs to read an Excel workbook, for one file in www/vendor.
export { Unzip, UnzipInflate } from 'fflate';
export { SAXParser } from 'sax';
