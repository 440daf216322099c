package app.askwell.exchange;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.askwell.AskwellTest;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Limits hold for two requests at once. */
@AskwellTest
class AtTheSameMomentTests extends WithPriya {

	@RepeatedTest(5)
	@DisplayName("A3: of two fourth actions at the same moment one is refused")
	void opensNoFifthAction() throws Exception {
		give();
		give();
		give();
		assertThat(bothAtOnce(this::give, () -> agreed(null))).containsExactlyInAnyOrder(true, false);
		assertThat(this.everything.count("give", this.maya) + this.everything.count("promise", this.maya)).isEqualTo(4);
	}

	@RepeatedTest(5)
	@DisplayName("A6: of two asks at the same moment, one short of the limit, one is refused")
	void asksOnlyOnceMore() throws Exception {
		asked();
		assertThat(bothAtOnce(this::asked, this::asked)).containsExactlyInAnyOrder(true, false);
		assertThat(this.everything.count("ask", this.maya)).isEqualTo(2);
	}

	/** Whether each went through. */
	private static List<Boolean> bothAtOnce(Runnable one, Runnable other) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			CyclicBarrier start = new CyclicBarrier(2);
			Future<Boolean> first = threads.submit(() -> goesThrough(start, one));
			Future<Boolean> second = threads.submit(() -> goesThrough(start, other));
			return List.of(first.get(), second.get());
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static boolean goesThrough(CyclicBarrier start, Runnable action) throws Exception {
		start.await();
		try {
			action.run();
			return true;
		}
		catch (Refused ex) {
			return false;
		}
	}

}
