Feature: A complaint or a suggestion may be sent without a name
  Whoever is afraid to say who he is can be heard all the same, and follows what he sent by a link that he alone has.

  Scenario: The agent takes down a complaint of a caller who does not say who he is
    When an agent sends a complaint for a caller without a name
    Then nothing is kept of who he is
    And the link that he was given opens this one case

  Scenario: Looking at the link opens nothing
    Given a complaint was sent without a name
    When a scanner looks at its link ten times
    Then nobody is signed in by that

  Scenario: A question needs somebody to answer
    When an agent sends an inquiry for a caller without a name
    Then it is refused because the answer goes to whoever asks

  Scenario: Who is signed in is asked to sign out first
    When Fatima sends a complaint without her name
    Then it is refused because it would be kept who sent it
