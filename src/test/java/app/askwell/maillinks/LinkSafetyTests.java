package app.askwell.maillinks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has no link does nothing, and who has one does what it is for, once. */
class LinkSafetyTests extends WithALetter {

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

	private static final int COPIES = 20;

	@Test
	void noLetterOfALinkCanBeChanged() {
		String token = link(Purpose.DONE, "KEEP_MY_WORD").substring(LinkController.PATH.length());
		assertThat(token).hasSize(120);
		assertThat(this.seal.open(token)).isPresent();
		for (int place = 0; place < token.length(); place++) {
			for (int other = 1; other < LETTERS.length(); other++) {
				char now = LETTERS.charAt((LETTERS.indexOf(token.charAt(place)) + other) % LETTERS.length());
				assertThat(this.seal.open(token.substring(0, place) + now + token.substring(place + 1))).isEmpty();
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a", "====", "%00", "..", "ä" })
	void whatIsNoLinkAtAllIsNotOne(String rest) {
		String token = link(Purpose.DONE, "KEEP_MY_WORD").substring(LinkController.PATH.length());
		assertThat(this.seal.open(token + rest)).isEqualTo(rest.isEmpty() ? this.seal.open(token) : Optional.empty());
		assertThat(this.seal.open(token.substring(1) + rest)).isEmpty();
		assertThat(this.seal.open(rest)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Purpose.class)
	void aForgedLinkIsAKindPageWithAWayIn(Purpose purpose) {
		String link = link(purpose, "KEEP_MY_WORD");
		String forged = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
		HttpResponse<String> page = this.reader.get(forged);
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("This link leads nowhere", "Open Askwell");
		assertThat(this.reader.post(forged, Map.of("seen", "0")).statusCode()).isEqualTo(404);
		assertThat(this.reader.post(forged, Map.of("List-Unsubscribe", "One-Click")).statusCode()).isEqualTo(404);
		assertThat(changes()).isZero();
	}

	@Test
	void aLinkForOnePurposeDoesNothingElse() {
		String later = link(Purpose.LATER, "KEEP_MY_WORD");
		this.reader.press(later, "answer", "KEPT", "purpose", "DONE");
		assertThat(closedAs(followUp("KEEP_MY_WORD"))).isEmpty();
		assertThat(this.reader.post(later, Map.of("List-Unsubscribe", "One-Click")).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@EnumSource(Purpose.class)
	void aLinkLastsThirtyDaysAndNotASecondLonger(Purpose purpose) {
		String link = (purpose == Purpose.STOP || purpose == Purpose.RESUME)
				? path(Link.letters(purpose, Subject.DIGEST, this.maya.account(), this.clock.instant()))
				: link(purpose, "KEEP_MY_WORD");
		this.clock.advance(Duration.ofDays(30).minusSeconds(1));
		String before = this.reader.get(link).body();
		assertThat(before).doesNotContain("This link has had its time");
		this.clock.advance(Duration.ofSeconds(1));
		HttpResponse<String> page = this.reader.get(link);
		assertThat(page.statusCode()).isEqualTo(410);
		assertThat(page.body()).contains("This link has had its time", "Open Askwell");
		assertThat(this.reader.post(link, LetterReader.form(before)).statusCode()).isEqualTo(410);
		assertThat(changes()).isZero();
	}

	@Test
	void twentyCopiesOfOnePressAreOne() throws Exception {
		String link = link(Purpose.DONE, "KEEP_MY_WORD");
		Map<String, String> form = LetterReader.form(this.reader.get(link).body());
		assertThat(atOnce(() -> this.reader.post(link, form))).hasSize(1);
		assertThat(changes()).isEqualTo(1);
	}

	@Test
	void twentyPressesAtOnceMakeOneChange() throws Exception {
		String link = joan(Purpose.DONE);
		Map<String, String> form = LetterReader.form(this.reader.get(link).body());
		form.remove("formKey");
		Set<String> places = atOnce(() -> this.reader.post(link, form));
		assertThat(places).hasSize(2).contains(link);
		assertThat(this.everything.count("touch", this.maya)).isEqualTo(1);
		assertThat(changes()).isEqualTo(1);
	}

	@Test
	void whoNeverSawThePagePressesNothing() {
		for (String link : List.of(link(Purpose.DONE, "KEEP_MY_WORD"), link(Purpose.LATER, "KEEP_MY_WORD"),
				joan(Purpose.DONE), joan(Purpose.LATER), link(Purpose.DONE, "CHECK_BACK"))) {
			assertThat(LetterReader.next(this.reader.post(link, Map.of("answer", "KEPT")))).isEqualTo(link);
		}
		assertThat(changes()).isZero();
	}

	@Test
	void tellsNobodyAndKeepsNothing() {
		for (String link : List.of(link(Purpose.DONE, "KEEP_MY_WORD"), "/m/nothing")) {
			HttpResponse<String> page = this.reader.get(link);
			assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
			assertThat(page.headers().firstValue("X-Robots-Tag")).get().asString().contains("noindex");
			assertThat(page.headers().firstValue("Cache-Control")).get().asString().contains("no-store");
			assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
			assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
		}
		HttpResponse<String> pressed = this.reader.press(link(Purpose.DONE, "KEEP_MY_WORD"));
		assertThat(pressed.headers().allValues("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site", "elsewhere" })
	void aFormOfAnotherSiteIsTurnedAway(String site) {
		String link = link(Purpose.DONE, "KEEP_MY_WORD");
		HttpResponse<String> page = this.reader.get(link, "Sec-Fetch-Site", site);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(this.reader.post(link, LetterReader.form(page.body()), "Sec-Fetch-Site", site).statusCode())
			.isEqualTo(403);
		assertThat(changes()).isZero();
	}

	@Test
	void guessingIsLimited() {
		List<Integer> answers = new ArrayList<>();
		for (int i = 0; i < 31; i++) {
			answers.add(this.reader.get("/m/" + "A".repeat(120)).statusCode());
		}
		assertThat(answers.subList(0, 30)).containsOnly(404);
		assertThat(answers.get(30)).isEqualTo(429);
	}

	@Test
	void usingLinksIsNotGuessing() {
		String link = link(Purpose.DONE, "KEEP_MY_WORD");
		for (int i = 0; i < 40; i++) {
			assertThat(this.reader.get(link).statusCode()).isEqualTo(200);
		}
	}

	private static Set<String> atOnce(java.util.concurrent.Callable<HttpResponse<String>> press) throws Exception {
		ExecutorService senders = Executors.newFixedThreadPool(COPIES);
		try {
			CountDownLatch start = new CountDownLatch(COPIES);
			List<Future<HttpResponse<String>>> answers = new ArrayList<>();
			for (int copy = 0; copy < COPIES; copy++) {
				answers.add(senders.submit(() -> {
					start.countDown();
					start.await();
					return press.call();
				}));
			}
			Set<String> places = new TreeSet<>();
			for (Future<HttpResponse<String>> answer : answers) {
				assertThat(answer.get().statusCode()).isEqualTo(302);
				places.add(LetterReader.next(answer.get()));
			}
			return places;
		}
		finally {
			senders.shutdownNow();
		}
	}

}
