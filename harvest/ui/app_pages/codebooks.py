"""Codebooks."""

import streamlit as st

st.title("Codebooks")
