package app.askwell.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.shared.SignedIn;
import ezvcard.VCardVersion;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Files to keep. What the browser keeps of answers is said by the door: nothing. */
@Controller
@RequestMapping("/export")
class DownloadController {

	private static final MediaType ZIP = new MediaType("application", "zip");

	private static final MediaType TABLE = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType CARDS = new MediaType("text", "vcard", StandardCharsets.UTF_8);

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final Exports exports;

	private final Download download;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	DownloadController(Exports exports, Download download, Clock clock, ApplicationEventPublisher news) {
		this.news = news;
		this.exports = exports;
		this.download = download;
		this.clock = clock;
	}

	@GetMapping("/askwell.zip")
	void archive(@AuthenticationPrincipal SignedIn me, HttpServletResponse response) throws IOException {
		exported(me);
		String name = "askwell-" + me.today(this.clock) + ".zip";
		this.download.send(name, ZIP, (out) -> this.exports.archive(me, out), response);
	}

	@GetMapping("/people.csv")
	void people(@AuthenticationPrincipal SignedIn me, HttpServletResponse response) throws IOException {
		exported(me);
		this.download.send("people.csv", TABLE, (out) -> this.exports.people(me, out), response);
	}

	/** As older address books read them. */
	@GetMapping("/contacts-3.vcf")
	void oldCards(@AuthenticationPrincipal SignedIn me, HttpServletResponse response) throws IOException {
		exported(me);
		this.download.send("contacts-3.vcf", CARDS, (out) -> this.exports.cards(me, VCardVersion.V3_0, out), response);
	}

	@GetMapping("/contacts-4.vcf")
	void cards(@AuthenticationPrincipal SignedIn me, HttpServletResponse response) throws IOException {
		exported(me);
		this.download.send("contacts-4.vcf", CARDS, (out) -> this.exports.cards(me, VCardVersion.V4_0, out), response);
	}

	@GetMapping("/calendar.ics")
	void calendar(@AuthenticationPrincipal SignedIn me, HttpServletResponse response) throws IOException {
		exported(me);
		this.download.send("askwell.ics", CALENDAR, (out) -> this.exports.calendar(me, out), response);
	}

	/** Before the first byte, so that none leaves without a note of it. */
	private void exported(SignedIn me) {
		this.news.publishEvent(new Happened(me.account(), Noted.EXPORTED));
	}

}
