package app.askwell.search;

/** What can be found, in the order of the page. */
enum FoundKind {

	PEOPLE, COMPANIES, OPPORTUNITIES, MEETINGS, EXCHANGE, NEEDS, NOTES;

}
