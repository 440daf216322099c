package app.askwell.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class SameStrangerTests {

	@Autowired
	private People people;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@RepeatedTest(5)
	void twoTabsNamingTheSameStrangerMakeOnePerson() throws Exception {
		Seeker maya = this.seekers.open();
		CyclicBarrier start = new CyclicBarrier(4);
		ExecutorService tabs = Executors.newFixedThreadPool(4);
		try {
			Callable<ContactId> tab = () -> {
				start.await();
				return maya
					.does(() -> this.people.recognise(maya.account(), "Tom Alvarez", null, LocalDate.of(2026, 11, 24)));
			};
			List<Future<ContactId>> found = tabs.invokeAll(List.of(tab, tab, tab, tab));
			ContactId first = found.get(0).get();
			for (Future<ContactId> other : found) {
				assertThat(other.get()).isEqualTo(first);
			}
		}
		finally {
			tabs.shutdownNow();
		}
		assertThat(this.everything.count("contact", maya)).isOne();
	}

}
