// With webpack the package is left as it is on the server, so that its modules go along to a server elsewhere.
export default { basePath: '/some/where', serverExternalPackages: ['mp-onboard'] };
