package app.askwell.contacts;

/** What a fact about a person is about. */
public enum Topic {

	CARES_ABOUT, JOB, FAMILY, PETS, TRAVEL, READING, OTHER

}
