package app.askwell.handbill;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.shared.Words;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the seeker writes on the handbill; empty where nothing is said.
 *
 * @param link a page about the seeker
 * @param place where they live
 * @param sentence what they want, in one plain sentence
 * @param impacts what came of their work, with numbers
 * @param positions what the roles are called
 * @param people whom they would like to meet
 * @param ways what a reader can do for them
 * @param offer what they can do for the reader
 * @param checkBack that they will come back to it
 * @param companies which of the target companies are printed
 * @param card whether the contact card is on it as a QR code
 */
@Embeddable
public record HandbillWords(String name, String email, String phone, String link, String place, String sentence,
		@JdbcTypeCode(SqlTypes.ARRAY) List<String> impacts, @JdbcTypeCode(SqlTypes.ARRAY) List<String> positions,
		@JdbcTypeCode(SqlTypes.ARRAY) List<String> people, @JdbcTypeCode(SqlTypes.ARRAY) List<String> ways,
		String offer, String checkBack, @JdbcTypeCode(SqlTypes.ARRAY) List<UUID> companies, boolean card) {

	/** A handbill is read in a minute. */
	static final int USUAL_WORDS = 250;

	/** All that is written, a line each. */
	String all() {
		return String.join("\n",
				Stream
					.of(Stream.of(this.sentence), this.impacts.stream(), this.positions.stream(), this.people.stream(),
							this.ways.stream(), Stream.of(this.offer, this.checkBack))
					.flatMap((lines) -> lines)
					.toList());
	}

	public int usualWords() {
		return USUAL_WORDS;
	}

	int count() {
		return Words.count(all());
	}

	/** Where the seeker is reached, in one line. */
	List<String> reach() {
		return Stream.of(this.email, this.phone, this.link, this.place).filter((part) -> !part.isEmpty()).toList();
	}

}
