Feature: The period is watched
  Nobody has to remember that a case is late: the watch warns, flags and raises it.

  Background:
    Given Fatima's complaint about street lighting is with its team

  Scenario: The team is warned before it is late
    When 4 working days pass
    Then the team is warned
    And the period is not exceeded

  Scenario: The exceeded period is flagged by a rule and raised to the supervisor
    When 6 working days pass
    Then the exceeded period is recorded
    And the case is raised to the supervisor, who is told by mail
    And the team can still reply

  Scenario: What stays late is raised further
    When 6 working days pass
    And 1 working day passes
    Then the case is raised to the senior management, which is told by mail
    When 1 working day passes
    Then the case is raised to the minister's office, which is told by mail

  Scenario: The central team sees every step of the ladder
    When 6 working days pass
    And 1 working day passes
    And 1 working day passes
    Then the central team reads that it was raised to "the supervisor", "the senior management" and "the minister’s office" in turn

  Scenario: Who is told is a row of the ladder
    Given the policy owner has the second step of the ladder raise to the "ministers-office"
    When 6 working days pass
    And 1 working day passes
    Then the case is raised to the minister's office, which is told by mail
    And the senior management is told nothing

  Scenario: A case that is answered in time is never flagged
    When the team replies "تم إصلاح عمود الإنارة صباح يوم الأحد، شكرًا لتواصلكم معنا."
    And 12 working days pass
    Then the period is not exceeded
