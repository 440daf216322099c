package app.askwell.calendar;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.Seeker;
import app.askwell.Visit;
import app.askwell.Visitor;
import app.askwell.shared.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The secret address: made, shown once, asked, and taken back. */
@ExtendWith(OutputCaptureExtension.class)
class FeedAddressTests extends WithACalendar {

	private static final Pattern LINK = Pattern
		.compile("value=\"http://localhost:\\d+(/calendar/([A-Za-z0-9_-]{43})\\.ics)\"");

	@Test
	void isShownOnceAndKeptAsAHashAlone() {
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get("/settings/calendar");
		visitor.post("/settings/calendar/address", Map.of());
		String page = visitor.get("/settings/calendar").body();
		Matcher link = LINK.matcher(page);
		assertThat(link.find()).isTrue();
		assertThat(page).contains("href=\"webcal://localhost:" + this.port + link.group(1) + "\"");
		assertThat(visitor.get("/settings/calendar").body()).doesNotContain(link.group(2))
			.contains("No calendar has asked yet");
		assertThat(this.everything.sql("select token_hash from calendar_feed where account_id = ?")
			.param(this.maya.account().value())
			.query(byte[].class)
			.single()).isEqualTo(Fingerprint.of(link.group(2)));
		assertThat(new Subscribed(this.port, link.group(1)).events()).isNotEmpty();
		assertThat(visitor.get("/settings/calendar").body()).contains("Tue, Nov 24, 9:00 AM")
			.doesNotContain("No calendar has asked yet");
	}

	@Test
	void stopsWhenItIsTakenBackOrReplaced() {
		Subscribed first = subscribe();
		Subscribed second = subscribe();
		assertThat(first.ask("GET").statusCode()).isEqualTo(404);
		assertThat(second.ask("GET").statusCode()).isEqualTo(200);
		assertThat(this.visit.post("/settings/calendar/address/revocation")).hasRedirectedUrl("/settings/calendar");
		assertThat(second.ask("GET").statusCode()).isEqualTo(404);
		assertThat(this.visit.words("/settings/calendar")).contains("Make my address").doesNotContain("Stop sharing");
		assertThat(new Subscribed(this.port, "/calendar/" + "x".repeat(43) + ".ics").ask("GET").statusCode())
			.isEqualTo(404);
	}

	@Test
	void goesWithTheAccount() {
		Seeker otto = this.seekers.open();
		Subscribed calendar = subscribe(new Visit(this.mvc, otto));
		calendar.file();
		sql("delete from account where id = ?", otto.account().value());
		assertThat(calendar.ask("GET").statusCode()).isEqualTo(404);
		assertThat(this.everything.count("calendar_entry", otto)).isZero();
	}

	@Test
	void isPackedForWhoeverUnderstandsThat() {
		Subscribed calendar = subscribe();
		HttpResponse<byte[]> plain = calendar.ask("GET");
		HttpResponse<byte[]> packed = calendar.ask("GET", "Accept-Encoding", "br, gzip;q=0.8");
		assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
		assertThat(packed.body().length).isLessThan(plain.body().length / 2);
		assertThat(Subscribed.unpacked(packed.body())).isEqualTo(plain.body());
		String mark = packed.headers().firstValue("ETag").orElseThrow();
		assertThat(mark).matches("\"[0-9a-f]{32}-gzip\"")
			.isNotEqualTo(plain.headers().firstValue("ETag").orElseThrow());
		assertThat(calendar.ask("GET", "Accept-Encoding", "gzip", "If-None-Match", mark).statusCode()).isEqualTo(304);
		assertThat(calendar.ask("GET", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
			.isEmpty();
	}

	@Test
	void answersAQuestionForItsHeadersAlone() {
		Subscribed calendar = subscribe();
		HttpResponse<byte[]> head = calendar.ask("HEAD");
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("ETag")).hasValue(calendar.mark());
		assertThat(head.headers().firstValue("Content-Type").orElseThrow())
			.isEqualToIgnoringCase("text/calendar;charset=utf-8");
		assertThat(head.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache", "private");
		assertThat(head.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void limitsTriesAtAddressesAndCountsNoneThatIsRight() {
		Subscribed calendar = subscribe();
		for (int i = 0; i < 30; i++) {
			calendar.file();
			assertThat(this.mvc.get().uri("/calendar/guess-" + i + ".ics")).hasStatus(404);
		}
		assertThat(this.mvc.get().uri("/calendar/guess.ics")).hasStatus(429).headers().containsHeader("Retry-After");
	}

	@Test
	void isNeverInTheLog(CapturedOutput output) {
		Subscribed calendar = subscribe();
		calendar.ask("GET");
		calendar.ask("POST");
		new Subscribed(this.port, calendar.path() + "x").ask("GET");
		sql("update account set zone = 'No/Where' where id = ?", this.maya.account().value());
		assertThat(calendar.ask("GET").statusCode()).isEqualTo(500);
		sql("update account set zone = 'UTC' where id = ?", this.maya.account().value());
		assertThat(output.getAll()).contains("GET /calendar/{token}.ics")
			.doesNotContain(calendar.path().replace("/calendar/", "").replace(".ics", ""));
	}

}
