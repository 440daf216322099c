package app.askwell.focus;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import app.askwell.shared.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One narrow search, active until the day another takes its place. */
@Entity
class Focus extends Owned {

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> titles;

	private String industry;

	private String industryKey;

	@Enumerated(EnumType.STRING)
	private SizeBand smallestBand;

	@Enumerated(EnumType.STRING)
	private SizeBand largestBand;

	@Enumerated(EnumType.STRING)
	private Ownership ownership;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> places;

	private @Nullable String remoteCountry;

	private LocalDate startedOn;

	private @Nullable LocalDate endedOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Focus() {
	}

	@SuppressWarnings("NullAway.Init") // word() sets the rest
	Focus(AccountId account, FocusDraft draft, LocalDate today) {
		super(account, Ids.next());
		this.startedOn = today;
		word(draft);
	}

	UUID id() {
		return key();
	}

	/** Takes the words of a draft, if they are narrow. */
	final void word(FocusDraft draft) {
		Refused.ifAny(NarrowFocus.check(draft));
		this.titles = different(draft.titles());
		this.industry = draft.industry();
		this.industryKey = Words.key(draft.industry());
		this.smallestBand = draft.bands().get(0);
		this.largestBand = draft.bands().get(draft.bands().size() - 1);
		this.ownership = Objects.requireNonNull(draft.ownership());
		this.places = different(draft.places());
		this.remoteCountry = draft.remoteCountry();
	}

	/** Whether a draft is this same search, whatever its spelling and order. */
	boolean means(FocusDraft draft) {
		List<SizeBand> bands = draft.bands();
		return keys(this.titles).equals(keys(draft.titles())) && this.industryKey.equals(Words.key(draft.industry()))
				&& !bands.isEmpty() && this.smallestBand == bands.get(0)
				&& this.largestBand == bands.get(bands.size() - 1) && this.ownership == draft.ownership()
				&& keys(this.places).equals(keys(draft.places()))
				&& Words.key(Typed.orEmpty(this.remoteCountry)).equals(Words.key(Typed.orEmpty(draft.remoteCountry())));
	}

	void endOn(LocalDate today) {
		this.endedOn = today;
	}

	@Nullable LocalDate endedOn() {
		return this.endedOn;
	}

	FocusPeriod period() {
		return new FocusPeriod(id(), seen(), this.endedOn);
	}

	/** Goes up each time its words change. */
	int wording() {
		return version();
	}

	CurrentFocus seen() {
		return new CurrentFocus(List.copyOf(this.titles), this.industry, this.smallestBand, this.largestBand,
				this.ownership, List.copyOf(this.places), this.remoteCountry, this.startedOn);
	}

	private static List<String> different(List<String> lines) {
		Set<String> seen = new HashSet<>(Set.of(""));
		return lines.stream().filter((line) -> seen.add(Words.key(line))).toList();
	}

	private static Set<String> keys(List<String> lines) {
		return lines.stream().map(Words::key).filter((key) -> !key.isEmpty()).collect(Collectors.toSet());
	}

}
