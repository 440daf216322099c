package app.askwell.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table probably mean: by their headings, else by what most of
 * their cells look like. The seeker has the last word.
 */
final class ColumnGuess {

	private static final Pattern TELEPHONE = Pattern.compile("[+(]?[0-9][0-9 ()/.-]{5,24}");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.-]{2,30}");

	private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}'’.-]{1,30}( [\\p{L}\\p{M}'’.-]{1,30}){1,4}");

	private final TableSample table;

	private final List<@Nullable Column> guesses;

	private ColumnGuess(TableSample table) {
		this.table = table;
		this.guesses = new ArrayList<>(Collections.nCopies(table.width(), null));
	}

	/** One for each column; null where nothing fits, to leave it out. */
	static List<@Nullable Column> of(TableSample table) {
		ColumnGuess guess = new ColumnGuess(table);
		guess.byHeading();
		guess.byContent();
		guess.names();
		return Collections.unmodifiableList(guess.guesses);
	}

	/**
	 * Whether the first row looks like names of columns: known ones, or nothing that
	 * looks like a value.
	 */
	static boolean firstRowNames(TableSample table) {
		boolean known = TableHeader.places(table.headings()).values().stream().anyMatch((places) -> !places.isEmpty());
		boolean plain = table.headings().stream().noneMatch((cell) -> looks(cell) != null);
		boolean valuesBelow = table.rows()
			.stream()
			.skip(1)
			.flatMap(List::stream)
			.anyMatch((cell) -> looks(cell) != null);
		return known || plain && valuesBelow;
	}

	private void byHeading() {
		TableHeader.places(this.table.headings())
			.forEach((column, places) -> places.forEach((place) -> this.guesses.set(place, column)));
	}

	private void byContent() {
		for (int i = 0; i < this.guesses.size(); i++) {
			if (this.guesses.get(i) == null) {
				Column looks = mostly(this.table.values(i));
				this.guesses.set(i, this.guesses.contains(looks) ? null : looks);
			}
		}
	}

	/**
	 * The first column of several words is a name; else the first two of single words
	 * are.
	 */
	private void names() {
		if (this.guesses.stream().anyMatch((it) -> it != null && it.names())) {
			return;
		}
		int whole = first(WORDS, 0);
		if (whole >= 0) {
			this.guesses.set(whole, Column.NAME);
			return;
		}
		int one = first(WORD, 0);
		int two = (one >= 0) ? first(WORD, one + 1) : -1;
		if (one >= 0) {
			this.guesses.set(one, (two >= 0) ? Column.FIRST : Column.NAME);
		}
		if (two >= 0) {
			this.guesses.set(two, Column.LAST);
		}
	}

	private int first(Pattern pattern, int from) {
		for (int i = from; i < this.guesses.size(); i++) {
			if (this.guesses.get(i) == null && most(this.table.values(i), (cell) -> pattern.matcher(cell).matches())) {
				return i;
			}
		}
		return -1;
	}

	private static @Nullable Column mostly(List<String> cells) {
		for (Column column : List.of(Column.EMAIL, Column.PROFILE, Column.CONNECTED, Column.PHONE)) {
			if (most(cells, (cell) -> looks(cell) == column)) {
				return column;
			}
		}
		return null;
	}

	private static @Nullable Column looks(String cell) {
		if (Cells.email(cell) != null) {
			return Column.EMAIL;
		}
		if (Cells.webAddress(cell) != null) {
			return Column.PROFILE;
		}
		if (Cells.day(cell) != null) {
			return Column.CONNECTED;
		}
		return TELEPHONE.matcher(cell).matches() ? Column.PHONE : null;
	}

	private static boolean most(List<String> cells, Predicate<String> test) {
		return !cells.isEmpty() && cells.stream().filter(test).count() * 2 > cells.size();
	}

}
