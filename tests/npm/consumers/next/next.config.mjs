// Nothing is set for the package.
export default { basePath: '/some/where' };
