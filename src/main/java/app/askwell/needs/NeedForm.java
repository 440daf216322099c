package app.askwell.needs;

import java.time.DateTimeException;
import java.time.LocalDate;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** A need as it is typed. */
record NeedForm(String what, String why, String neededBy, String version) {

	NeedForm {
		what = Typed.orEmpty(what);
		why = Typed.orEmpty(why);
		neededBy = Typed.orEmpty(neededBy);
		version = Typed.orEmpty(version);
	}

	static NeedForm blank() {
		return new NeedForm("", "", "", "");
	}

	static NeedForm of(NeedSheet need) {
		return new NeedForm(need.what(), need.why(), need.neededBy().toString(), String.valueOf(need.version()));
	}

	NeedDraft draft() {
		return new NeedDraft(this.what, this.why, day(this.neededBy));
	}

	/** Anything but a number is one that fits nowhere. */
	int openedAt() {
		return this.version.matches("\\d{1,9}") ? Integer.parseInt(this.version) : -1;
	}

	/** The day that was typed, or null if there is none to read. */
	static @Nullable LocalDate day(String typed) {
		try {
			return typed.isBlank() ? null : Typed.day(typed);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
