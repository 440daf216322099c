package app.askwell.transfer;

/** What a batch waits for, or why it goes no further. */
enum UnderWay {

	/** The seeker says what its columns mean. */
	COLUMNS,

	READING,

	IMPORTING,

	UNDOING,

	/** The file could not be read; another one has to be chosen. */
	FAILED;

	/** Whether a task works on it by itself. */
	boolean runs() {
		return this == READING || this == IMPORTING || this == UNDOING;
	}

	/** What is said when it did not work out, though nobody knows why. */
	String trouble() {
		return switch (this) {
			case IMPORTING -> "import.trouble.importing";
			case UNDOING -> "import.trouble.undoing";
			case READING, COLUMNS, FAILED -> "import.trouble.reading";
		};
	}

}
