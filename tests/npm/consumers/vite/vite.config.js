// Nothing is set for the package; the page may lie in any folder.
export default { base: './' };
