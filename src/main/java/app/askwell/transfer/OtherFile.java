package app.askwell.transfer;

import java.util.Optional;

import app.askwell.shared.SignedIn;

/** A kind of file that names no new people and yet has a place here. */
public interface OtherFile {

	/**
	 * Keeps what is of use of it, if it is one of these, told by how it begins.
	 * @return where to look at it before anything is saved; nothing for any other file
	 * @throws app.askwell.shared.Refused if it cannot be read as a whole
	 */
	Optional<String> keep(SignedIn me, String fileName, String text);

}
