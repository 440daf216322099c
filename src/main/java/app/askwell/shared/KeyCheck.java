package app.askwell.shared;

import java.util.Optional;

/** What the database keeps of the key that its secrets are sealed with: a sealed word. */
interface KeyCheck {

	Optional<byte[]> find();

	/** Keeps this one, unless another instance has kept one before. */
	void keep(byte[] sealed);

	void forget();

}
