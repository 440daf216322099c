package app.askwell.handbill;

import java.time.Duration;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.environment.OwnAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class SharedHandbillTests {

	private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private Shares shares;

	@Autowired
	private OwnAddress address;

	@Autowired
	private PlatformTransactionManager transactions;

	private Seeker maya;

	private Visit visit;

	private String place;

	private String link;

	@BeforeEach
	void shareAHandbill() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
		UUID edition = this.everything.sql("""
				insert into edition (account_id, id, made_on, content, pdf, version)
				values (?, gen_random_uuid(), '2026-11-20', ?, '%PDF', 0) returning id
				""").params(this.maya.account().value(), Editing.bill("Maya Torres").json()).query(UUID.class).single();
		this.place = "/handbill/editions/" + edition;
		MvcTestResult made = this.visit.post(this.place + "/links", "days", "30");
		String address = String.valueOf(made.getMvcResult().getFlashMap().get("link"));
		this.link = address.substring(address.indexOf("/h/"));
	}

	@Test
	void showsTheHandbillAndNothingElse() {
		MvcTestResult read = this.mvc.get().uri(this.link).exchange();
		assertThat(read).hasStatusOk()
			.hasHeader("Referrer-Policy", "no-referrer")
			.bodyText()
			.contains("Maya Torres", "Halden Medical 20", "noindex")
			.doesNotContain("sign-out", "/people", "/meetings");
		assertThat(read).headers().containsHeaders("X-Robots-Tag").doesNotContainHeaders("Set-Cookie");
		assertThat(read.getRequest().getSession(false)).isNull();
	}

	@Test
	void onlyItsHashIsKept() {
		assertThat(this.everything.sql("select encode(token_hash, 'escape') from handbill_share where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single()).doesNotContain(this.link.substring(3));
	}

	@Test
	void countsBrowsersThatShowItAndNobodyElse() {
		this.mvc.get().uri(this.link).header("User-Agent", BROWSER).header("Accept", "text/html").exchange();
		this.mvc.get().uri(this.link).header("Sec-Fetch-Dest", "document").exchange();
		assertThat(openings()).isEqualTo(2);
		this.mvc.head().uri(this.link).header("Sec-Fetch-Dest", "document").exchange();
		this.mvc.get().uri(this.link).header("Sec-Fetch-Dest", "empty").exchange();
		this.mvc.get()
			.uri(this.link)
			.header("Sec-Fetch-Dest", "document")
			.header("Sec-Purpose", "prefetch;prerender")
			.exchange();
		this.mvc.get()
			.uri(this.link)
			.header("User-Agent", "Mozilla/5.0 (compatible; Slackbot-LinkExpanding)")
			.header("Accept", "text/html")
			.exchange();
		this.mvc.get().uri(this.link + "/contact.vcf").header("Sec-Fetch-Dest", "document").exchange();
		assertThat(openings()).isEqualTo(2);
		assertThat(this.visit.words(this.place)).contains("Opened 2 times");
	}

	@Test
	void givesTheContactCardInBothVersions() throws Exception {
		String newer = this.mvc.get().uri(this.link + "/contact.vcf").exchange().getResponse().getContentAsString();
		String older = this.mvc.get().uri(this.link + "/contact-3.vcf").exchange().getResponse().getContentAsString();
		assertThat(newer).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n").contains("FN:Maya Torres");
		assertThat(older).startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n").contains("maya@example.org", "+1 617 555 0142");
		assertThat(newer + older).doesNotContain("Series B", "Halden");
	}

	@Test
	void laysOutNothingForAReader() {
		change("type_size = 'P95', picture = 'data:image/png;base64,AAAA'");
		assertThat(this.mvc.get().uri(this.link)).hasStatusOk()
			.bodyText()
			.contains(" p95 ", "data:image/png;base64,AAAA");
		assertThat(this.visit.page(this.place + "/print")).contains(" p95 ");
	}

	@Test
	void tellsItsOwnerAloneWhatIsNotPrinted() {
		change("content = replace(content, 'Maya Torres', 'Maya 李明')");
		String note = "class=\"desk-note\"";
		assertThat(this.visit.page(this.place + "/print")).contains(note, "李明");
		assertThat(this.mvc.get().uri(this.link)).hasStatusOk().bodyText().contains("李明").doesNotContain(note);
	}

	@Test
	void asksForABreakWhenOneAddressReadsAllTheTime() {
		for (int i = 0; i < 60; i++) {
			assertThat(from("203.0.113.9", i)).isLessThan(429);
		}
		assertThat(from("203.0.113.9", 0)).isEqualTo(429);
		assertThat(from("203.0.113.9", 1)).isEqualTo(429);
		assertThat(this.mvc.get().uri(this.link)).hasStatusOk();
	}

	/** By turns a page, a head of one, and a card. */
	private int from(String address, int turn) {
		var request = switch (turn % 3) {
			case 0 -> this.mvc.head().uri(this.link);
			case 1 -> this.mvc.get().uri(this.link + "/contact.vcf");
			default -> this.mvc.get().uri(this.link + "/handbill.pdf");
		};
		return request.with((sent) -> {
			sent.setRemoteAddr(address);
			return sent;
		}).exchange().getResponse().getStatus();
	}

	private void change(String what) {
		this.everything.sql("update edition set " + what + " where account_id = ?")
			.param(this.maya.account().value())
			.update();
	}

	@Test
	void takingALinkBackForgetsNoOpening() {
		UUID id = this.everything.sql("select id from handbill_share where account_id = ?")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
		this.maya.does(() -> new TransactionTemplate(this.transactions).execute((status) -> {
			Share share = this.shares.get(this.maya.account(), id);
			this.everything.sql("update handbill_share set openings = 7, opened_at = now() where id = ?")
				.param(id)
				.update();
			share.revoke(this.clock.instant());
			return this.shares.saveAndFlush(share);
		}));
		assertThat(openings()).isEqualTo(7);
		assertThat(this.mvc.get().uri(this.link)).hasStatus(410);
	}

	@Test
	void itsAddressIsTheOneOfLetters() {
		MvcTestResult made = this.visit.post(this.place + "/links", "days", "30");
		assertThat(String.valueOf(made.getMvcResult().getFlashMap().get("link")))
			.startsWith(this.address.base() + "/h/");
	}

	@Test
	void endsOnItsDay() {
		this.clock.advance(Duration.ofDays(29));
		assertThat(this.mvc.get().uri(this.link)).hasStatusOk();
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.mvc.get().uri(this.link)).hasStatus(410).bodyText().contains("This link has ended");
		assertThat(this.mvc.get().uri(this.link + "/handbill.pdf")).hasStatus(410);
	}

	@Test
	void canBeStoppedAtOnce() {
		String id = this.everything.sql("select id from handbill_share where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
		assertThat(this.visit.post("/handbill/links/" + id + "/revocation")).hasRedirectedUrl(this.place);
		assertThat(this.mvc.get().uri(this.link)).hasStatus(410);
		assertThat(this.mvc.get().uri(this.link + "/contact.vcf")).hasStatus(410);
	}

	@Test
	void aLinkThatNeverWasIsNotFound() {
		assertThat(this.mvc.get().uri("/h/made-up")).hasStatus(404);
	}

	private int openings() {
		return this.everything.sql("select openings from handbill_share where account_id = ?")
			.param(this.maya.account().value())
			.query(Integer.class)
			.single();
	}

}
