package app.askwell.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.askwell.export.FormatText.Column;
import app.askwell.shared.BroughtColumn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What {@code askwell.json} holds: the tables that are told, with the types that the
 * database knows and the words that the code knows.
 */
@Component
class AccountFormat {

	/** How the file calls itself. */
	static final String NAME = "askwell-account";

	/** Grows when a file of before could no longer be read as it is. */
	static final int VERSION = 1;

	private final Catalogue catalogue;

	private final KnownWords words;

	private final List<BroughtColumn> judges;

	private final FormatText text = FormatText.read();

	private final SingletonSupplier<List<Part>> parts = SingletonSupplier.of(this::combine);

	AccountFormat(Catalogue catalogue, KnownWords words, List<BroughtColumn> judges) {
		this.catalogue = catalogue;
		this.words = words;
		this.judges = judges;
	}

	/** The tables of the file, in its order. */
	List<Part> parts() {
		return this.parts.obtain();
	}

	Optional<Part> part(String table) {
		return parts().stream().filter((part) -> part.table().equals(table)).findFirst();
	}

	/** What the tables are, and which are left out. */
	FormatText text() {
		return this.text;
	}

	/** Every table that an account leaves empty when it starts over. */
	List<String> emptied() {
		List<String> all = new ArrayList<>(this.text.tables().keySet());
		this.text.leftOut().forEach((table, why) -> {
			if (why.emptied()) {
				all.add(table);
			}
		});
		return all;
	}

	private List<Part> combine() {
		Map<String, List<Catalogue.Column>> known = this.catalogue.columns();
		return this.text.tables().entrySet().stream().map((table) -> {
			String name = table.getKey();
			return part(name, table.getValue(), known.getOrDefault(name, List.of()));
		}).toList();
	}

	private Part part(String name, FormatText.Table told, List<Catalogue.Column> known) {
		Map<String, Catalogue.Column> byName = known.stream()
			.collect(Collectors.toMap(Catalogue.Column::name, Function.identity()));
		List<Field> fields = new ArrayList<>();
		told.columns().forEach((column, words) -> {
			Catalogue.Column found = byName.get(column);
			if (found == null) {
				throw new IllegalStateException(
						"The export tells of a column that is not there: " + name + "." + column);
			}
			fields.add(field(name, found, words));
		});
		List<String> order = known.stream()
			.filter(Catalogue.Column::key)
			.map(Catalogue.Column::name)
			.filter((column) -> !column.equals("account_id"))
			.toList();
		return new Part(name, told.text(), fields, order, told.byItself());
	}

	private Field field(String table, Catalogue.Column found, @Nullable Column told) {
		List<String> oneOf = (told != null && !told.oneOf().isEmpty()) ? told.oneOf()
				: this.words.of(table, found.name());
		String matches = (told != null) ? told.matches() : null;
		return new Field(found.name(), Kind.of(found.type()), this.text.meaning(found.name(), told), found.needed(),
				oneOf, (matches != null) ? Pattern.compile(matches) : null, judge(table + "." + found.name()));
	}

	private @Nullable BroughtColumn judge(String column) {
		return this.judges.stream().filter((one) -> one.name().equals(column)).findFirst().orElse(null);
	}

}
