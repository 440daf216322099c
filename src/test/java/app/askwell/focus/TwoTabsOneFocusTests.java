package app.askwell.focus;

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
import app.askwell.Visit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class TwoTabsOneFocusTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@RepeatedTest(5)
	@DisplayName("F1: two tabs saving at the same moment leave exactly one active focus and no error page")
	void survivesTwoTabs() throws Exception {
		Seeker maya = this.seekers.open();
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService tabs = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Integer>> both = List.of(() -> save(maya, start, "medical devices"),
					() -> save(maya, start, "logistics"));
			for (Future<Integer> tab : tabs.invokeAll(both)) {
				assertThat(tab.get()).isEqualTo(302);
			}
		}
		finally {
			tabs.shutdown();
		}
		assertThat(this.everything.count("focus", maya)).isEqualTo(2);
		assertThat(this.everything.sql("select count(*) from focus where account_id = ? and ended_on is null")
			.param(maya.account().value())
			.query(Long.class)
			.single()).isOne();
	}

	private int save(Seeker maya, CyclicBarrier start, String industry) throws Exception {
		start.await();
		return new Visit(this.mvc, maya)
			.post("/focus", "formKey", industry, "titles[0]", "VP Marketing", "industry", industry, "bands",
					"FROM_50_TO_500", "ownership", "PRIVATE", "places[0]", "Greater Boston", "because.F5", "1")
			.getResponse()
			.getStatus();
	}

}
