package app.askwell.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.ParseWarning;
import biweekly.util.ICalDate;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.validate.ValidationEntry;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An event as two calendar programs read it that know nothing of each other.
 *
 * @param start the moment, or the day of something that takes all of it
 */
record ReadEvent(String uid, int sequence, String summary, @Nullable String place, Object start, String status,
		Instant stamp, Instant modified) {

	/**
	 * All events of a file, in which neither of the two finds anything to complain of.
	 */
	static List<ReadEvent> all(byte[] file) {
		List<ReadEvent> byOne = byIcal4j(file);
		assertThat(byOne).containsExactlyElementsOf(byBiweekly(file));
		return byOne;
	}

	static List<ReadEvent> byIcal4j(byte[] file) {
		return ical4j(file).getComponentList()
			.getAll()
			.stream()
			.filter((one) -> one.getName().equals(Component.VEVENT))
			.map((one) -> of((VEvent) one))
			.toList();
	}

	static List<ReadEvent> byBiweekly(byte[] file) {
		return biweekly(file).getEvents().stream().map(ReadEvent::of).toList();
	}

	static ReadEvent only(byte[] file) {
		List<ReadEvent> all = all(file);
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	static Calendar ical4j(byte[] file) {
		try {
			Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
			// RFC 5546 wants an organizer, and RFC 5545 forbids one in somebody's own
			// calendar.
			assertThat(calendar.validate().getEntries()).extracting(ValidationEntry::getMessage)
				.allMatch((complaint) -> complaint.endsWith("ORGANIZER"));
			return calendar;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParserException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static ICalendar biweekly(byte[] file) {
		List<List<ParseWarning>> warnings = new ArrayList<>();
		ICalendar calendar = Biweekly.parse(new String(file, StandardCharsets.UTF_8)).warnings(warnings).first();
		assertThat(warnings).allMatch(List::isEmpty);
		assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(calendar.validate(ICalVersion.V2_0).toString())
			.isTrue();
		return calendar;
	}

	private static ReadEvent of(VEvent event) {
		Temporal start = event.getStartDate().orElseThrow().getDate();
		Location place = event.getLocation();
		return new ReadEvent(event.getUid().orElseThrow().getValue(),
				requireNonNull(event.getSequence()).getSequenceNo(), requireNonNull(event.getSummary()).getValue(),
				(place != null) ? place.getValue() : null, (start instanceof LocalDate) ? start : Instant.from(start),
				requireNonNull(event.getStatus()).getValue(), requireNonNull(event.getDateTimeStamp()).getDate(),
				requireNonNull(event.getLastModified()).getDate());
	}

	private static ReadEvent of(biweekly.component.VEvent event) {
		ICalDate start = event.getDateStart().getValue();
		return new ReadEvent(event.getUid().getValue(), event.getSequence().getValue(), event.getSummary().getValue(),
				(event.getLocation() != null) ? event.getLocation().getValue() : null,
				start.hasTime() ? start.toInstant() : LocalDate.ofInstant(start.toInstant(), ZoneId.systemDefault()),
				event.getStatus().getValue(), event.getDateTimeStamp().getValue().toInstant(),
				event.getLastModified().getValue().toInstant());
	}

}
