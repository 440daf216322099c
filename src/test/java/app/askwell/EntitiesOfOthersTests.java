package app.askwell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import app.askwell.shared.Owned;
import app.askwell.shared.OwnedKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/** A finder without its account condition finds nothing of another account. */
@AskwellTest
class EntitiesOfOthersTests {

	@Autowired
	private PlatformTransactionManager transactions;

	@PersistenceContext
	private EntityManager entities;

	@Autowired
	private RouteTable table;

	private Scene maya;

	private Scene otto;

	@BeforeEach
	void openTwoAccountsWithSomethingOfEverything() {
		this.maya = this.table.filled();
		this.otto = this.table.filled();
	}

	@TestFactory
	Stream<DynamicTest> noEntityOfOthersIsFoundOrChangedWithoutAskingForTheAccount() {
		return this.entities.getMetamodel()
			.getEntities()
			.stream()
			.filter((entity) -> Owned.class.isAssignableFrom(entity.getJavaType()))
			.map((entity) -> DynamicTest.dynamicTest(entity.getName(), () -> {
				Class<?> type = entity.getJavaType();
				String all = "from " + entity.getName() + " e";
				List<OwnedKey> others = as(this.otto, () -> keys(all));
				assertThat(others).isNotEmpty();
				assertThat(as(this.maya, () -> keys(all))).isNotEmpty().allMatch((key) -> isOf(this.maya, key));
				assertThat(as(this.maya, () -> this.entities.find(type, others.get(0)))).isNull();
				assertThat(as(this.maya, () -> this.entities
					.createQuery("update " + entity.getName() + " e set e.version = e.version where e.key in :keys")
					.setParameter("keys", others)
					.executeUpdate())).isZero();
			}));
	}

	private List<OwnedKey> keys(String all) {
		return new ArrayList<>(this.entities.createQuery("select e.key " + all, OwnedKey.class).getResultList());
	}

	private static boolean isOf(Scene scene, OwnedKey key) {
		return key.account().equals(scene.seeker().account().value());
	}

	private <T> T as(Scene scene, Supplier<T> work) {
		return Looking.as(scene, this.transactions, work);
	}

}
