// How the associations are looked at: what is typed stays in the page, what is chosen stands in the address.

/** What only this page keeps: the search, the subject, the cell of the grid, how much of the list, accounts being chosen. */
export const linksState = ({ state }) => state.links;

export const look = (app, patch) => app.store.set({ links: { ...app.store.state.links, ...patch } });

/** Another search or filter starts at the beginning. */
export const lookAgain = (app, patch) => look(app, { ...patch, row: 0, column: 0, first: 0 });

export const refineAgain = (app, patch) => {
  lookAgain(app, {});
  app.act.refine(patch);
};

/** The grid, unless the list was chosen. */
export const layoutOf = ({ state }) => (state.route.filters.layout === 'list' ? 'list' : 'grid');
