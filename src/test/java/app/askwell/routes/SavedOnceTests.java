package app.askwell.routes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.contacts.StandingTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A form does the same however often it is sent, and whatever else is put into it. */
@AskwellTest
class SavedOnceTests {

	private static final int COPIES = 20;

	/** What sending the form of a route once leaves behind. */
	private static final Map<String, Map<String, String>> ONCE = new ConcurrentHashMap<>();

	@Autowired
	private RouteTable table;

	@Autowired
	private Fingerprint fingerprint;

	@Autowired
	private Sender sender;

	@Autowired
	private Everything everything;

	@TestFactory
	Stream<DynamicTest> aFormSentTwiceIsSavedOnce() {
		return forms("forms sent twice", (one) -> true, (scene, one) -> {
			MvcTestResult first = this.sender.send(one, scene.seeker());
			assertThat(first.getUnresolvedException()).isNull();
			assertThat(first).hasStatus(one.answer());
			assertThat(StandingTests.outOfStep(this.everything, scene.seeker())).isEmpty();
			Map<String, String> after = this.fingerprint.of(scene);
			ONCE.put(one.route(), this.fingerprint.shapeOf(scene));
			assertThat(this.sender.send(one, scene.seeker())).hasStatus(one.answer())
				.hasRedirectedUrl(first.getResponse().getRedirectedUrl());
			assertThat(this.fingerprint.of(scene)).isEqualTo(after);
		});
	}

	@TestFactory
	Stream<DynamicTest> aFormSentTwentyTimesAtOnceIsSavedOnce() {
		return forms("forms sent 20 times at once", (one) -> one.answer() == 302, (scene, one) -> {
			Set<String> places = new HashSet<>();
			for (MvcTestResult answer : atOnce(scene, one)) {
				assertThat(answer.getUnresolvedException()).isNull();
				assertThat(answer).hasStatus(one.answer());
				places.add(String.valueOf(answer.getResponse().getRedirectedUrl()));
			}
			assertThat(places).hasSize(1);
			assertThat(this.fingerprint.shapeOf(scene)).isEqualTo(once(one));
		});
	}

	@TestFactory
	Stream<DynamicTest> whatTheFormDoesNotAskForIsNotTaken() {
		Scene otto = this.table.scene();
		return forms("forms with fields they do not have", (one) -> true, (scene, one) -> {
			Map<String, String> ottos = this.fingerprint.of(otto);
			String account = otto.seeker().account().toString();
			String id = UUID.randomUUID().toString();
			RouteCase more = one;
			for (String field : List.of("accountId", "account_id", "account", "account.id", "key.account",
					"me.account")) {
				more = more.typing(field, account);
			}
			for (String field : List.of("id", "key", "key.id", "people[0].id")) {
				more = more.typing(field, id);
			}
			more = this.table.fields(one).contains("version") ? more : more.typing("version", "7000");
			assertThat(this.sender.send(more, scene.seeker())).hasStatus(one.answer());
			assertThat(this.fingerprint.shapeOf(scene)).isEqualTo(once(one));
			assertThat(this.fingerprint.of(otto)).isEqualTo(ottos);
			assertThat(this.fingerprint.holds(scene, id) || this.fingerprint.holds(scene, account)).isFalse();
		});
	}

	private Map<String, String> once(RouteCase one) {
		return ONCE.computeIfAbsent(one.route(), (route) -> {
			Scene scene = this.table.scene();
			this.sender.send(this.table.sameIn(scene, one), scene.seeker());
			return this.fingerprint.shapeOf(scene);
		});
	}

	private List<MvcTestResult> atOnce(Scene scene, RouteCase one) throws Exception {
		ExecutorService senders = Executors.newFixedThreadPool(COPIES);
		try {
			CountDownLatch start = new CountDownLatch(COPIES);
			List<Future<MvcTestResult>> answers = new ArrayList<>();
			for (int copy = 0; copy < COPIES; copy++) {
				answers.add(senders.submit(() -> {
					start.countDown();
					start.await();
					return this.sender.send(one, scene.seeker());
				}));
			}
			List<MvcTestResult> all = new ArrayList<>();
			for (Future<MvcTestResult> answer : answers) {
				all.add(answer.get());
			}
			return all;
		}
		finally {
			senders.shutdownNow();
		}
	}

	private Stream<DynamicTest> forms(String kind, Predicate<RouteCase> wanted, Sending sending) {
		List<RouteCase> forms = this.table.cases(this.table.scene(), wanted
			.and((one) -> one.changesSomething() && !one.is(RouteCase.Trait.FILTER) && !one.is(RouteCase.Trait.LAST)));
		return Generated.counted(kind, forms.stream().map((form) -> DynamicTest.dynamicTest(form.route(), () -> {
			Scene scene = this.table.scene();
			sending.send(scene, this.table.sameIn(scene, form).typing("formKey", UUID.randomUUID().toString()));
		})).toList());
	}

	private interface Sending {

		void send(Scene scene, RouteCase one) throws Exception;

	}

}
