// A last day in a word and a colour.

/** `12月2日 周三 24:00`: a last day ends with its last moment. */
export const lastMoment = (app, due) => app.t.lastMoment(app.day(due.on));

/** How pressing it is: over or within a day, within a week, or neither. */
export const urgency = ({ daysLeft }) => (daysLeft <= 1 ? 'over' : daysLeft <= 7 ? 'soon' : '');
