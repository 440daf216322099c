package app.askwell.export;

import app.askwell.shared.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code askwell.json} row by row, from its beginning to its end, and hands on what
 * is in it.
 */
class AccountFileReader {

	/** A row with a printed handbill is by far the largest. */
	static final int LARGEST_ROW = 20 * 1024 * 1024;

	private static final int DEEPEST = 10;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(
					StreamReadConstraints.builder().maxStringLength(LARGEST_ROW).maxNestingDepth(DEEPEST).build())
			.build())
		.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
		.build();

	private final AccountFormat format;

	private final int schema;

	private final BroughtRows content;

	/** Becomes true once the file has said that it is one of ours. */
	private boolean named;

	private boolean versioned;

	private boolean finished;

	AccountFileReader(AccountFormat format, int schema, BroughtRows content) {
		this.format = format;
		this.schema = schema;
		this.content = content;
	}

	/**
	 * Reads all of it.
	 * @throws Refused if it is none of ours, newer than this Askwell, or torn
	 */
	void read(Rationed in) {
		in.allow(LARGEST_ROW);
		try (JsonParser parser = JSON.createParser(in)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw ArchiveRefused.notOurs();
			}
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = parser.currentName();
				parser.nextToken();
				readMember(name, parser, in);
			}
		}
		catch (JacksonException ex) {
			throw this.named ? ArchiveRefused.because("refusal.export.torn") : ArchiveRefused.notOurs();
		}
		if (!this.finished) {
			throw ArchiveRefused.notOurs();
		}
	}

	private void readMember(String name, JsonParser parser, Rationed in) {
		switch (name) {
			case "format" -> this.named = AccountFormat.NAME.equals(parser.getValueAsString());
			case "version" -> this.versioned = isNotNewer(parser, AccountFormat.VERSION);
			case "schema" -> isNotNewer(parser, this.schema);
			case "exportedAt", "account" -> parser.skipChildren();
			case "settings" -> {
				JsonNode settings = parser.readValueAsTree();
				mustBeOurs();
				this.content.settings(settings);
			}
			case "tables" -> {
				mustBeOurs();
				readTables(parser, in);
				this.finished = true;
			}
			default -> throw this.named ? ArchiveRefused.unknown(name) : ArchiveRefused.notOurs();
		}
	}

	private void mustBeOurs() {
		if (!this.named || !this.versioned || this.finished) {
			throw ArchiveRefused.notOurs();
		}
	}

	private static boolean isNotNewer(JsonParser parser, int known) {
		int told = parser.isExpectedNumberIntToken() ? parser.getValueAsInt() : 0;
		if (told > known) {
			throw ArchiveRefused.because("refusal.export.newer");
		}
		return told > 0;
	}

	private void readTables(JsonParser parser, Rationed in) {
		mustBe(parser.currentToken() == JsonToken.START_OBJECT);
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			Part part = this.format.part(name).orElseThrow(() -> ArchiveRefused.unknown(name));
			mustBe(parser.nextToken() == JsonToken.START_ARRAY);
			for (int row = 1; parser.nextToken() != JsonToken.END_ARRAY; row++) {
				in.allow(LARGEST_ROW);
				this.content.row(part, row, parser.readValueAsTree());
			}
		}
	}

	private static void mustBe(boolean asExpected) {
		if (!asExpected) {
			throw ArchiveRefused.because("refusal.export.torn");
		}
	}

}
