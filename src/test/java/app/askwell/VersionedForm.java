package app.askwell;

import java.util.List;

/**
 * A form that changes something, as it is sent from two tabs.
 *
 * @param opens where it opens
 * @param saves where the first tab saves
 * @param savesAgain where the second tab saves
 * @param field what both change
 * @param others what it needs besides, as name=value
 */
record VersionedForm(String opens, String saves, String savesAgain, String field, String first, String second,
		List<String> others) {

	VersionedForm(String opens, String saves, String field, String... others) {
		this(opens, saves, saves, field, "First tab Ltd", "Second tab Ltd", List.of(others));
	}

	VersionedForm then(String otherForm) {
		return new VersionedForm(this.opens, this.saves, otherForm, this.field, this.first, this.second, this.others);
	}

	VersionedForm typing(String one, String other) {
		return new VersionedForm(this.opens, this.saves, this.savesAgain, this.field, one, other, this.others);
	}

	/** A day that was typed moves; how it was left is told by the history. */
	boolean isText() {
		return !this.field.equals("checkBackOn");
	}

}
