package app.askwell.export;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

/** Why a file cannot be brought back, beside the field of the file. */
final class ArchiveRefused {

	/** So much of a name that a file made up is told back. */
	private static final int SHOWN = 60;

	private ArchiveRefused() {
	}

	static Refused because(String code, Object... arguments) {
		return new Refused(Refusal.of(code, "file", arguments));
	}

	/** Something that no Askwell writes. */
	static Refused unknown(String name) {
		return because("refusal.export.unknown", name.substring(0, Math.min(name.length(), SHOWN)));
	}

	/** Empty, of another program, or no file of ours at all. */
	static Refused notOurs() {
		return because("refusal.export.not-ours");
	}

	/** Something that is not as Askwell writes it, though it is in its place. */
	static Refused row(Part part, int number, String column) {
		return because("refusal.export.row", part.table(), number, column);
	}

}
