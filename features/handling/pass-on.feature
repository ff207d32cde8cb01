Feature: A case is passed to another entity
  The entities exchange the case among themselves; the customer is not sent from office to office.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: Another entity takes over with the same clock
    Given 1 working day has passed
    When the team passes it to "municipality-capital" because "The lamp stands in a municipal garden"
    Then the team of "municipality-capital" has the case
    And the reply period has 4 working days left
    And the team of "works" can no longer see the case

  Scenario: A case is not passed around without end
    Given it was passed to "municipality-capital" and then to "electricity-water"
    When the team passes it to "works" because "It was theirs after all"
    Then the central team has to settle whose case it is, and reads "It was theirs after all"
    When the central team settles it in favour of "works"
    Then the team of "works" has the case
    And the reply period runs

  Scenario: While nobody has settled it, its lateness is the central team's own
    Given it was passed to "municipality-capital" and then to "electricity-water"
    And the team passes it to "works" because "It was theirs after all"
    When 6 working days pass
    Then the case is raised to "central.supervisor" and nobody else

  Scenario: A team does not pass a case to itself
    When the team passes it to "works" because "It is ours"
    Then passing it on is refused because "transfer-to-same-entity"

  Scenario: The central team handles what is passed to it like any other entity
    When the team passes it to "central" because "It is about Tawasul itself"
    Then the team of "central" has the case
    And an officer of "central" can take it and reply

  Scenario: The central team sees the work of others and leaves it to them
    When an officer of the central team takes it
    Then taking it is refused because "not-allowed"

  Scenario: Two officers reach for the same case
    Given one officer of the team has taken the case
    When another officer of the team takes it too
    Then taking it is refused because "work-item-taken"
    And both languages say by name who has taken it
    And the time line says so too
