package app.askwell.transfer;

import app.askwell.shared.SignedIn;

/** A kind of file that names no new people and yet has a place here. */
public interface OtherFile {

	/** Whether it is one of these, told by how it begins. */
	boolean isIn(String text);

	/**
	 * Keeps what is of use of it.
	 * @return where to look at it before anything is saved
	 * @throws app.askwell.shared.Refused if it cannot be read as a whole
	 */
	String keep(SignedIn me, String fileName, String text);

}
