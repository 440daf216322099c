package app.askwell.export;

import tools.jackson.databind.JsonNode;

/** Who takes what is in a file, in the order in which it is read. */
interface FileContent {

	void settings(JsonNode settings);

	/**
	 * Takes a row.
	 * @param number the how manieth of its table
	 * @param row whatever stands in its place
	 */
	void row(Part part, int number, JsonNode row);

}
