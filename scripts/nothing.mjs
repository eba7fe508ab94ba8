// Stands in for parts of Node that a library asks for and can do without.
export default {};
